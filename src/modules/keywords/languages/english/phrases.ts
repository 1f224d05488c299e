/** The parts that wishes and doubts are made of. */
export const phrases = {
  subject: `i; we; my <relative> and i|me|myself <both>?; me and my <relative> <both>?; i|we both|just|all+; <mine thing> <relative> and i both?`,
  both: `both; both just; just`,
  'whose texts': `your; ur; these; those; this; the; all; so many; such; any; yalls; that; them; my`,
  about: `about it|this|that|anything|whatever|everything; about|for|regarding|on <these>* your|my|the|a|any|some <good>+; about|for|regarding <good>+`,
  good: `
    sale; sales; product; products; offer; offers; deal; deals; service; services; special; specials; promotion; promotions; event; events
    candidate; candidates; campaign; loan; loans; rate; rates; insurance; warranty; extended; solar; panels; property; properties; home
    house; land; car; cars; vehicle; truck; roof; timeshare; politics; political; election; elections; voting; donation; donations
    donating; money; jobs; credit; debt; medicare; discounts; coupons; membership; oil; changes; tires; tire; brakes; warranties; refills; prescriptions; flu; shots; vaccines; makeup; shoes; clothes; furniture; mattress; mattresses; pizza; internet; cable; cell; plans; upgrades; subscriptions; classes; courses; degrees; college; siding; windows; gutters; roofing; lawn; pest; cleaning; timeshares; vacations; cruises; crypto; forex; stocks; investments; investing; refinancing; refinance; taxes; tax; relief; workers; hiring; positions; openings; rewards; points; sweepstakes; giveaways; fundraisers; fundraising; polls; surveys; petitions; business; store; mortgage; gym; selling; buying
  `,
  yall: `you|yall|u guys|people|folks|all|idiots|clowns?`,
  calls: `calls; call`,
  'purpose word': `
    i; we; it; they; you; do; not; can; will; stop; stops; keep; keeps; getting; get; gets; receiving; receive; them; these; those; this
    that; anymore; any; more; texts; messages; your; wake; up; me; my; bothering; bother; tempted; text; texting; have; to; see; hear; from
  `,
  purpose: `
    i|we|they|he|she|it|that|you <not>|can|will|can not|will not* <adverb>* <stop>? <keep>? <receiving>? <texts>|them|these|this|it|any|more|<text>|<texting>|<me>+ <adverb>*
  `,
  any: `any; more; anything`,
  him: `him; her; them; _; <relative>; _ _; this person; whoever`,
  'on this': `on|at|to <this> <phone>+`,
  'by text': `by|via|over|through|in text|sms|texts|message|phone|messages; on <this> <phone>+; from <this> number`,
  'and no more': `and no more|further <texts>?; and not <texted>?`,
  line: `number; numbers; phone; cell; cellphone; mobile; line; telephone; device; #`,
  'for texts': `for|by <texts>; to|for <text>|<texting> <me>`,
  kill: `kill; disable; deactivate; turn off; shut off; switch off; unlist`,
  stop: `pack|jack it in with; can it with; fuck|piss|f|bugger|sod|naff|eff off with; shut up with; leave off; leave off with; stop+; stop_sign+; back off with; knock it off with; quit with; sto; quit; <cease>; stop all; stop and <not>? stop; knock off; stop+ <adverb>* stop`,
  cease: `
    cut it out; knock it off;      cease; discontinue; cease and desist; refrain; desist from?; cease from; refrain from; halt
  `,
  finish: `switch off; shut off; end; cancel; terminate; disable; deactivate; turn off; block; eliminate`,
  texting: `corresponding with; communicating with; 
    texting; messaging; contacting; spamming; text; message; contact; calling|call and|or|& <texting plain>
    <texting plain> and|or|& calling|call|emailing|email; sms; text messaging; writing
    trying to contact|reach|text|message|call; soliciting; reaching out to?; sending texts|messages|sms to?
    pinging
  `,
  'texting plain': `texting; messaging; contacting; spamming; text; message; contact`,
  text: `correspond with; communicate with; trouble; text|call|email|message nor text|call|message;
    text; message; contact; txt; sms; texting; messaging; contacting; spam; solicit; reach out to; write
    call|email and|or text|message; text|message and|or call|email; ever text|contact|message; bother or? text
    attempt|try to contact|text|message|reach
  `,
  texted: `
    texted; messaged; contacted; bothered; solicited; called|emailed and|or texted; texted and|or called|emailed
    spammed; sent texts|messages; reached out to
  `,
  sending: `sending; send; texting; messaging; forwarding; spamming`,
  send: `send; text; message; sending`,
  sent: `
    <texts>; <these>* <kind>* stuff|things|crap|shit|bs|bullshit|garbage|nonsense|junk|links|mess|trash
    this|these|those|it|them|anything|things|stuff; anything else
  `,
  texts: `<these>+ ~ or|and|nor|& <these>* <kind>* <text noun>;
    <these>+ ~ texts|messages|text|message|sms; <these>+ ~ ~ <plural noun>; <these>+ ~ <plural noun>; messages|texts|message|text like this|these|that; <these>* text? blasts|blast|thing|list; the messages|texts
    <these>* <kind>* <text noun>; <these>* <kind>* <text noun> and|or|& <these>* <kind>* <text noun>
    <these>* <kind>* calls|call and|or|& <these>* <kind>* <text noun>
    <these>* <kind>* <text noun> and|or|& <these>* calls|emails
  `,
  'plain texts': `<texts>; sms; calls and|or|& <text noun>; <these> reminders|updates|offers|ads`,
  'plural noun': `texts; messages; sms; alerts; reminders; notifications; ads; promos; blasts; offers; coupons; deals; surveys; newsletters; updates; specials`,
  'message noun': `text; texts; messages; message; sms; texting; alerts; notifications; text|sms subscription`,
  'text noun': `surveys; survey; review|survey|feedback|rating requests|request; sms|text contact|communication|communications|messaging|marketing|broadcasts; broadcasts; mailings; 
    text; texts; messages; message; sms; texting; messaging; spam; notifications; alerts; communications
    communication; correspondence; donation|fundraising|political requests|appeals; promos; promotions; ads; advertisements; advertising; solicitations
    solicitation; reminders; updates; offers; deals; coupons; marketing; blasts; newsletters
    text|sms|phone subscription; contact from
  `,
  these: `
    a; no more; zero; you; her; his; every; no
    your; the; these; this; those; any; all; of; more; further; future; such; my; another; other; that; so many
    anymore; any kind of; with; me; from this number; additional; the same; out
  `,
  all: `all; any; every; more`,
  kind: `
    ~; devotional; autodialed; prerecorded; text; texting; txt; sms; marketing; promotional; promo; unwanted; unsolicited; annoying; stupid; spam; spammy
    automated; automatic; political; campaign; sales; advertising; phone; cell; group; mass; random; daily; weekly
    monthly; constant; junk; appointment; useless; dumb; reminder; robo; bulk; commercial; business; company
    advertisement; ridiculous; fundraising; donation; mobile; email; endless; nonstop; bot; scam; <swear word>
    loan; real estate; insurance; store; review; survey; notification; of these; same; mailing; contact; call
    calling; mail; customer; distribution; auto
  `,
  'list kind': `_; text; texts; texting; sms; marketing; promo; promotional; spam; political; campaign; sales; advertising; phone; cell; mass; mailing; mail; contact; contacts; call; calling; email; customer; distribution; auto; notification; message; messaging; reminder; alert; devotional; <swear word>; stupid; annoying; fundraising; donation; company; business; store; member; client; active`,
  sender: `
    from you|yall|u|anyone|them guys|people|all|folks?
    from this|your number|company|business|office|store|group|organization|team|service|campaign; from your _ _?; with me|us|this <phone>?
    you are|keep? sending me?; you send me?; about this|it|anything; of any kind; from _ _?; for _; about _ _? _?
    whatsoever; from this|the|your _; via sms|text; by|from you|your|the|this|or|and|company|firm|business|organization|office|team|ever+; by anyone|anybody; by text|sms
  `,
  me: `
    mr; me on it; me or my <relative>; me and my <relative>
    me; us; to me; <this> <phone>+; # #*; me on|at <this> <phone>+; me here; this; me and <whose> <relative>
    me on my <phone>+; me at # #*; at? # #*; here; at|on|to <this> <phone>+; myself; me personally
  `,
  'to me': `on it; to this one;
    to|at|on|for me|us|this; to|at|on|for <this> <phone>+; to me on|at <this> <phone>+; me; on here; to it; to # #*; to|at his|her|their|the <phone>+
  `,
  this: `
    this; my; the; our; these; this fucking; my fucking; my damn; my goddamn; my work; my personal; my private
    my cell
  `,
  phone: `mobile|phone|cell|contact|telephone|tel|ph no|num|nos|nbr; num;
    number; numbers; phone; cell; cellphone; mobile; line; telephone; device; contact; info; information; name
    details; phone number; and; num; telephone number; mobile number; data; email; address; # #*; inbox
  `,
  'this phone': `<this> <phone>+`,
  my: `my; this; me`,
  mine: `mine;
    my <relative> and me|myself both;    my|this|our no|num;
    both|all parents|lines|phones|numbers|of|my|our+; our|my whole|entire <relative>; our family; my|our <relative> and me|i; us both; <mine thing> <relative> <phone>+
    this one; my <relative> and me|i|myself; all of us; my <relative> and my <phone>+
    me; us; myself; <mine thing> <phone>+; # #*; me and <mine thing> <phone>+; <mine thing> <phone>+ # #*
    me <mine thing> <phone>+; both of us
  `,
  'mine thing': `my; this; our; the; my cell; my personal; my work; my entire`,
  remove: `
    remove; delete; erase; drop; strike; scrub; omit; exclude; delist; cut; yank; boot; removing; deleting; wipe; purge; unsubscribe
  `,
  take: `cut; unhook; take; get; keep; pull; scratch; taking; cross; have; knock`,
  off: `off of?; from; out of; outta; of`,
  from: `from; off of?; of; out of; on; in; outta; form`,
  list: `<these>+ _ list|lists|thread|chain|group|program|club; these things?; those things?;
    <real list>; yours; here; this; these; those; there; it; everything; all of? it|this|these; this <texts>
    <these> <kind>* <text noun>; <text noun>; all; <these> thing|chat|thread|stuff|crap|shit|bullshit|bs
    <these>* <kind>* <text noun>; <these> <kind>* thread|chat|convo|conversation|group; whatever list you have|got|bought|use|have got; whatever list i|this|he|she am|is on; whatever list; whatever this is; any future <texts>; whatever list this is
    further|future contact
  `,
  'real list': `<these>+ advertising|marketing|mailings|solicitations|broadcasts|outreach|promotions|promos|blasts|broadcast; 
    <these>+ ~* text|texting|sms|message|alert|marketing program|club|service|system|list|thing|thingy|subscription|crap|shit; <these> data base|bases; <these>+ phone|phones|computer|crm|records|contacts
    
    <these>* <list kind>* list|lists|database|databases|system|systems|records|directory|subscription|subscriptions|contacts|program|mailer|rolodex|listing|listings|service|services|phonebook|campaign|roster|group|rotation|blast|blasts|chain|announcements|campaigns|distribution+ and? <list tail>?
    <these>* <list kind>* <text noun> list|lists; <these>* do not text|call|contact list; <these>* _ list
    <these>* call|contact|calling sheet|log
  `,
  'list tail': `
    <these>* <kind>* list|lists|database|records|system; you have; you are using; you guys have; you got; i am on
    <stop> <texting> <me>
  `,
  'from list': `<from> <list>`,
  'of texts': `
    of|from <receiving> <texts>
    of|from|to <texts>; of|from <list>; of|from this|these|all|everything|here`,
  'with texts': `
    with|w <these>* <texts>; with this|these|your <kind>* <text noun>|crap|shit|bs|bullshit|nonsense|stuff
    by text; via text|sms; about anything; by|via|through|over text|texts|phone|mail|email|call|calls|sms|voice|and|or|any|other|way|means|method|the|facebook|whatsapp+; on text|sms|facebook|whatsapp
  `,
  not: `you need not; need not; do not you dare|ever; do not even? think about|of; do not dare; do not you even think about|of; can do not; neither;
    not; do not; never; never ever; not ever; please not; you should not; you must not; you can not; you may not
  `,
  more: `going|moving forward; from now on; any further; 
    again; anymore; any more; ever; ever again; any further; no more; in future; in the future; further
    after this; any longer; further <texts>; more
  `,
  adverb: `<timeless>; after all; by hand; manually; going forwards; straightaway; pronto; stat; 
    so that? i|we|it|they|you|nobody <purpose word>+; on your end|side; and send|sent nothing further|more|else; not tomorrow|later; today or in the future|ever; today or ever
    <please>; immediately; now; already; right now|away; at once; asap; forever; permanently; completely
    ever; again; anymore; any more; ever again; from now on; in future; in the future; going forward
    moving forward; for good; altogether; further; effective immediately; just; all; entirely; any further
    any longer; thanks; thank you; once and for all; period; simply; instantly; promptly; all together; at all
    also; too; as well; asap please; as soon as possible; then; this instant; this minute; even; really; totally
    straight away; constantly; every day; everyday; all day; all the time; all day long; so much; a; <swear word>
    henceforth; hereby; every single? morning|night|evening|hour|week|month|weekend|other; from this day|point|moment on|forward; as of today|now|this|_ date?; effective now; by the way; both; all of em|them|it|these; at your earliest convenience; for anything; second|third|2nd|3rd|4th|fourth|fifth|final|last request|notice|time|warning; bruh; at all hours; 24 7; effective today; in any form|way|manner; still; nonstop; over and over; day and night; every single day
    ok; okay; yall; u; or else; from here on out; always; on this matter
  `,
  /** What may follow a revocation and changes nothing. */
  tail: `after today|now|this message|text|date|notice|point?; <adverb>; <sender>; <to me>; <with texts>`,
  timeless: `from now on|forward; from here on out|forward?; going|moving forward|forwards; henceforth; hereafter; as of today|now|this|immediately date|day|moment?; effective today|now|immediately|at|once+; starting now|today|immediately; from this day|point|moment forward|on; in the? future; from today on|forward; immediately; at once; per|as|like my|our|the|i|we|per+ <timeless talk>+`,
  'timeless talk': `phone|call|calls|conversation|request|email|letter|voicemail|discussion|yesterday|earlier|today|above|last|week|month|told|said|asked|requested|mentioned|stated|explained|on|the|your|you|yall|before|already|twice|to|him|her|them|guy|lady|girl|rep|kim|_`,
  now: `permanently; forever; rn; right this second|minute|instant; for good; completely; altogether; anymore; now; already; immediately; right now; asap; at once; right away; period; today; <swear word>`,
  wish: `i insist; i demand; 
    i want; i wish; i need; i would like; i like; we want; we wish; we would like; want; i prefer; i would prefer
    i am asking; i am electing; electing; choosing; i request; i am requesting; i demand; id like; i choose; i am trying; i would love; i am choosing
    i have decided; requesting; would like; would love; i elect; i just want; looking; wish; i desire; i ask
  `,
  leaving: `cancel|stop|quit|end|discontinue <receiving> <sent>; 
    unsubscribe <from list>?; opt <adverb>* out <of texts>?; optout <of texts>?; be removed <from list>?
    be taken off <list>; be taken off; be deleted <from list>?; be unsubscribed <from list>?
    be opted out <of texts>?; be off <list>; be left alone; stop <receiving> <sent> <sender>?; stop <texts>
    stop being <texted>; cancel <texts>; get off <of>? <list>; revoke <my>? <consent>; withdraw <my>? <consent>
    remove <mine> <from list>?; have <mine> removed|deleted|taken off? <from list>?; stop <texting>; unsub
    withdraw from <list>; be dropped <from list>?; discontinue <texts>; no longer <receiving> <sent>; no longer be <texted>
    not be <texted>; not <receiving> <texts>; end <texts>; leave <real list>; be excluded <from list>?
    be removed and? <not>? <texted>?; cease <receiving>? <texts>
  `,
  'text removal': `
    removal <from list>?; <mine> removed|deleted|off <from list>?; <mine> taken off <list>; <texts> to stop
    off <list>; out of <real list>; no more <texts> <sender>?; no <texts> <sender>?; out of <these> <texts>
    <mine> off <list>
  `,
  removed: `taken off <list>; removed; deleted; unsubscribed; opted out; taken off; dropped; excluded; erased; left alone`,
  'consent to': `for you|yall|them|anyone to <text> <me>; to <receiving> <texts> <to me>?; to <text> <me>; to be <texted> <to me>?; for <texts>; to calls|call or|and text|texts`,
  consent: `
    <consent noun> i|we? <may>? have? <adverb>* <previously>? given|gave|provided|granted <you>? <previously>?; any|all|and|prior|previous|previously|given|express|written|implied|alleged|earlier|my+ consent|permission|authorization <previously>? given|granted|provided? <previously>?
    any|all|prior|previous|express|written|implied|alleged|my+ consent|permission|authorization
    consent; permission; authorization; consent|permission to <receiving> <texts>
    consent|permission to <text> <me>; consent|permission to be <texted>; consent|permission for <texts>
    all consent; any consent; any and all consent|permission; my consent to be <texted>; consent to <texts>
    prior|previous|express consent; all prior|previous consent
  `,
  revoke: `revoke; withdraw; rescind; retract; revoking; withdrawing; rescinding; retracting; take back; taking back`,
  revoked: `revoked; withdrawn; rescinded; retracted; void; null and void; no longer valid`,
  'consent noun': `any|all|and|prior|previous|express|written|implied|my|the|whatever|alleged+ consent|permission|authorization`,
  previously: `previously|earlier|before`,
  consider: `consider; please consider`,
  unwilling: `my <relative> and|or i do not want; i|we? have? got? no use|need for; i|we can|could do without; i|me|my|we no want|need; none of us want|need; 
    i|we? do? not want|wish|need|care|like|desire|appreciate; i|we? no longer want|wish|need|care|desire
    i|we? never want|wanted; i|we? do? not ever|really|even|actually want|wish|need
    i|we am|are? <formally>* decline|declining|refuse|reject; i am? not want|wanting|interested in; i am? finished|through with; not wanting; no longer wanting|want; no longer interested in; not interested in
    i am? no longer interested in; i|we <not> wish|want|need nary; i would? rather|prefer? not; i would prefer to not; i refuse
    i would like|prefer|want to not; i|we? would? prefer|choose|elect|rather not; i am choosing|electing not; i would like to no longer; i want no more; i would not like
    would not like|want; would prefer|rather not; i? have|has no desire|wish|interest|need|intention; i cannot|can not? stand|take; i|we? would rather not; i am? done with; i am? over
    i did not want; i hate
  `,
  receiving: `
    to <adverb>* receive|get|see|have; to <adverb>* be|keep getting|receiving|sent; receiving; getting; receive; get; for
    to keep|be getting|receiving; being sent; to? being <texted>; to have; seeing; to be sent; to be getting; of; to be receiving
    to hear
  `,
  must: `got to; gotta; can; may; could; 
    must; need to; have to; have got to; had better; better; should; got to; gotta; need; ought to; are to
    are hereby? instructed|ordered|directed|required to; needs to; has to; really need to; seriously need to
  `,
  keep: `keep; kept; continue; continuing; continue to`,
  'these getting': `
    getting <these>* <texts>; receiving <these>* <texts>; <these> <texts>; <texts>; getting these; receiving these
    these; this; receiving; you from <texting>
  `,
  'these numbers': `these numbers; this <phone>; my <phone>; <mine thing> <phone>`,
  'texting sending': `<texting>; <sending>; this; these`,
  'end texts': `
    end|cancel <these>+ <kind>* texts|messages; end|cancel my text|sms; cancel all <text noun>
  `,
  'your people': `
    the|your|ur girl|guy|lady|man|woman|kid|gal|receptionist|manager|secretary|clerk|front|desk|person|staff|nurse|teller|cashier|at|in|of+ the? desk|counter|office|store|front|phone*; your|ur people|team|staff|office|company|boss|guys|reps|rep|system|bot|computer|_; someone|somebody; them
    yall
  `,
  make: `make; please make; can you make; i want; how do i make; make the`,
  whose: `my; our; his; her; their`,
  relative: `
    wife; husband; mom; mother; dad; father; son; daughter; kid; kids; wifes; husbands; moms; dads; daughters; sons; mothers; fathers; brother; sister; grandma; grandmother
    grandpa; grandfather; child; children; family; girlfriend; boyfriend; parents; employee; employees; customers
    office; work; business; teenager; friend; friends; roommate; boss; partner; fiance
  `,
  your: `your; yo; ur; the; a; yalls; this; these`,
  the: `the; your; this; a; ur; any; all`,
  of: `of`,
  a: `a; an; the; pure; just; borderline; becoming; clear`,
  you: `you; u; yall; this; it; your company|business|number; this number`,
  may: `may; might`,
  have: `have; had`,
  back: `back`,
  with: `with; w`,
  write: `
    reply; text; txt; send; type; sms; texting; txting; sending; replying; respond; press; rply; msg; write
    answer; reply with; say; dial; texto
  `,
  writing: `replying; texting; sending; typing; saying; to reply|text|send|type|say; writing`,
};
