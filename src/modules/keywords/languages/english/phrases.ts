/** What the sayings are made of: English phrases that mean the same. */
export const PHRASES = {
  line: `number; numbers; phone; cell; cellphone; mobile; line; telephone; device; phone|cell|mobile number; #`,
  'we two': `my <relative> and i|me|myself; me and my <relative>; we; both of us; all of us`,
  'your staff': `your|ur people|team|staff|office|company|boss|guys|reps|rep|system|bot|computer|folks|colleagues|agents|robot|salesman|salespeople; yalls people|boss|staff`,
  switch: `turn; switch; shut`,
  'nothing more': `and|& send|sent|sending? nothing|no further|more|else|texts+`,
  'to hear': `to hear|be from; hearing from; to be hearing from; hear from; to get nothing|anything from`,
  'you send': `you|yall|i|that|u ever? ever|send|get|receive|sent|gets|got+ <me>?`,
  'for texts': `for|by <texts>; to|for <text>|<texting> <me>`,
  kill: `kill; disable; deactivate; turn off; shut off; switch off; unlist`,
  'with someone': `with someone|somebody|another else|person?`,
  'years old': `years? old; years`,
  anymore: `anymore; any more`,
  gone: `
    this is no longer _ _? number|phone|cell anymore?; this number no longer belongs to _ _?; <gone person> passed|died|deceased|dead away? <adverb>* <when>*
    <gone person> is|has passed|died|deceased|dead away? <adverb>* <when>*; new owner of this <phone>+; i am? the? new owner of this <phone>+; this is a landline
    i am? no longer a|your? <adverb>* customer|client|patient|member|subscriber|student|donor; i am? not a|your customer|client|patient|member anymore
    i|we no longer live|own|work|bank|shop|have|drive|go there|here|that|this|it|the|a|at|in|with|property|house|home|car|_+
    i|we do not own that|this|it|the|property|house|home|car|land+ anymore; i|we moved to another|a|out|of|away|different state|town|city|country|area+ <adverb>*
  `,
  'gone person': `he; she; my <relative>; _; mr _; mrs _; the account holder; that person`,
  when: `last; this; in; year; month; week; ago; _; a; two; three; few; years; months; weeks; #`,
  told: `
    told; asked; have told|asked; already told|asked; have already told|asked; said; keep telling|asking
    am telling|asking; have been telling|asking; tell
  `,
  times: `
    already; before; again; twice; once; repeatedly; yesterday
    many|multiple|several|numerous|countless|two|three|four|five|six|ten|three|100|50|20|10|so|a|#|too|3|2|4|5|6|1|of|million|thousand|hundred|dozen|few|couple+ times
    last week|month|time; over and over again?; a million|hundred|thousand times
  `,
  stop: `stop+; sto; quit; <cease>; stop all; stop and <not>? stop; knock off; stop+ <adverb>* stop`,
  cease: `
    cut it out; knock it off;      cease; discontinue; cease and desist; refrain; desist from?; cease from; refrain from; halt
  `,
  finish: `end; cancel; terminate; disable; deactivate; turn off; block; eliminate`,
  texting: `
    texting; messaging; contacting; spamming; text; message; contact; calling|call and|or|& <texting plain>
    <texting plain> and|or|& calling|call|emailing|email; sms; text messaging; writing
    trying to contact|reach|text|message|call; soliciting; reaching out to?; sending texts|messages|sms to?
    pinging
  `,
  'texting plain': `texting; messaging; contacting; spamming; text; message; contact`,
  text: `
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
    all of? this|these|those|it|them; nothing|anything else|more|further?; none of this|these|those|it|them
    <texts>; <these>* <kind>* stuff|things|crap|shit|bs|bullshit|garbage|nonsense|junk|links|mess|trash
    this|these|those|it|them|anything|things|stuff; anything else
  `,
  texts: `
    messages|texts|message|text like this|these|that; <these>* text? blasts|blast|thing|list; the messages|texts
    <these>* <kind>* <text noun>; <these>* <kind>* <text noun> and|or|& <these>* <kind>* <text noun>
    <these>* <kind>* calls|call and|or|& <these>* <kind>* <text noun>
    <these>* <kind>* <text noun> and|or|& <these>* calls|emails
  `,
  'plain texts': `<texts>; sms; calls and|or|& <text noun>; <these> reminders|updates|offers|ads`,
  'message noun': `text; texts; messages; message; sms; texting; alerts; notifications; text|sms subscription`,
  'text noun': `
    text messaging; text message service; txt msgs
    text; texts; messages; message; sms; texting; messaging; spam; notifications; alerts; communications
    communication; correspondence; donation|fundraising|political requests|appeals; promos; promotions; ads; advertisements; advertising; solicitations
    solicitation; reminders; updates; offers; deals; coupons; marketing; blasts; newsletters
    text|sms|phone subscription; contact from
  `,
  these: `
    yall; yalls; you are; u
    d; da; there; they are; whatever;
    a; no more; zero; you; her; his; every; no
    your; the; these; this; those; any; all; of; more; further; future; such; my; another; other; that; so many
    anymore; any kind of; with; me; from this number; additional; the same; out
  `,
  all: `all; any; every; more`,
  kind: `
    _; devotional; autodialed; prerecorded; text; texting; txt; sms; marketing; promotional; promo; unwanted; unsolicited; annoying; stupid; spam; spammy
    automated; automatic; political; campaign; sales; sale; drink; wine; club; shop; deal; church; school; news; delivery; dealership; campus; parent; team; advertising; phone; cell; group; mass; random; daily; weekly
    monthly; constant; junk; appointment; useless; dumb; reminder; robo; bulk; commercial; business; company
    advertisement; ridiculous; fundraising; donation; mobile; email; endless; nonstop; bot; scam; <swear word>
    loan; real estate; insurance; store; review; survey; notification; of these; same; mailing; contact; call
    calling; mail; customer; distribution; auto
  `,
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
  'to me': `
    to|at|on|for me|us; to|at|on <this>; to|at|on <this> <phone>+; to me on|at <this> <phone>+; me; on here; to it; to # #*; to|at his|her|their|the <phone>+
  `,
  this: `
    this; my; the; our; these; this fucking; my fucking; my damn; my goddamn; my work; my personal; my private
    my cell
  `,
  phone: `
    digits; no; nos
    number; numbers; phone; cell; cellphone; mobile; line; telephone; device; contact; info; information; name
    details; phone number; and; num; telephone number; mobile number; data; email; address; # #*; inbox
  `,
  my: `my; this; me`,
  mine: `
    both parents|names|numbers|phones|emails; <mine thing> whole|entire family|household|number; our family|household|numbers|names; both <mine thing> <phone>+
    both of our <phone>+; all <mine thing> <phone>+
    this one; my <relative> and me|i|myself; all of us; my <relative> and my <phone>+
    me; us; myself; <mine thing> <phone>+; # #*; me and <mine thing> <phone>+; <mine thing> <phone>+ # #*
    me <mine thing> <phone>+; both of us
  `,
  'mine thing': `my; this; our; the; my cell; my personal; my work; my entire`,
  remove: `
    withdraw; dump; ditch; expunge; clear; eliminate; bin
    remove; delete; erase; drop; strike; scrub; omit; exclude; removing; deleting; wipe; purge; unsubscribe
  `,
  take: `take; get; keep; pull; scratch; taking; cross; have; knock`,
  off: `off of?; from; out of; outta; of`,
  from: `from; off of?; of; out of; on; in; outta; form`,
  list: `
    <these> <kind>* thing|chat|thread|stuff|crap|shit|bullshit|bs|list|feed|txts; whatever list it|that is on; <real list> for <texts>
    <real list>; here; this; there; it; everything; all of? it|this|these; this <texts>
    <these> <kind>* <text noun>; <text noun>; all; <these> thing|chat|thread|stuff|crap|shit|bullshit|bs
    <these>* <kind>* <text noun>; <these> <kind>* thread|chat|convo|conversation|group; whatever list you have|got|bought|use|have got; whatever list i|this|he|she am|is on; whatever list; whatever this is; any future <texts>; whatever list this is
    further|future contact
  `,
  'real list': `
    <these>* <kind>* data base|bases|base; <these>* sheet|book|file|files|blasts|feed
    <these>+ phone|phones|computer|crm|records|contacts
    
    <these>* <kind>* list|lists|database|databases|system|systems|records|directory|subscription|subscriptions|contacts|program|mailer|rolodex|listing|listings|service|services|phonebook|campaign|roster|group|rotation|blast|blasts|chain|announcements|campaigns|distribution+ and? <list tail>?
    <these>* <kind>* <text noun> list|lists; <these>* do not text|call|contact list; <these>* _ list
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
    by text; via text|sms; about anything
  `,
  not: `
    don t; do n t; please don t; no dey; nuh; make you not; not <adverb>+
    not; do not; never; never ever; not ever; please not; you should not; you must not; you can not; you may not
  `,
  more: `
    again; anymore; any more; ever; ever again; any further; no more; in future; in the future; further
    after this; any longer; further <texts>; more
  `,
  adverb: `
    comma; full stop; exclamation point|mark; today or|and|now in|ever|tomorrow the? future?; now or ever; now or in the future; no more ok?; la; pa; ah; eh; thanks a bunch|million|lot
    affective immediately|today|now; not tomorrow now?; today not tomorrow; this second; pronto; by text|sms|message; via text|sms|message
    lah; hor; leh; sia; na; yaar; ji; bro; sir; maam; man; dude; fam; bud; fr; ong; on god
    <please>; immediately; now; already; right now|away; at once; asap; forever; permanently; completely
    ever; again; anymore; any more; ever again; from now on; in future; in the future; going forward
    moving forward; for good; altogether; further; effective immediately; just; all; entirely; any further
    any longer; thanks; thank you; once and for all; period; simply; instantly; promptly; all together; at all
    also; too; as well; asap please; as soon as possible; then; this instant; this minute; even; really; totally
    straight away; constantly; every day; everyday; all day; all the time; all day long; so much; a; <swear word>
    henceforth; hereby; effective now; by the way; both; all of em|them|it|these; at your earliest convenience; for anything; second|third|2nd|3rd|4th|fourth|fifth|final|last request|notice|time|warning; bruh; at all hours; 24 7; effective today; in any form|way|manner; still; nonstop; over and over; day and night; every single day
    ok; okay; yall; u; or else; from here on out; always; on this matter
  `,
  now: `permanently; forever; rn; right this second|minute|instant; for good; completely; altogether; anymore; now; already; immediately; right now; asap; at once; right away; period; today; <swear word>`,
  wish: `
    i d like; i am wanting; i am trying; we are asking; we are requesting; i am wishing; i am hoping; kindly requesting; i would really|very much+ like|prefer|appreciate; i would much? rather|prefer; i really|just|only|simply|honestly|now|also want|need; i am after; i am looking; all i want is; i only want
    i want; i wish; i need; i would like; i like; we want; we wish; we would like; want; i prefer; i would prefer
    i am asking; i request; i am requesting; i demand; id like; i choose; i am trying; i would love; i am choosing
    i have decided; requesting; would like; i elect; i just want; looking; wish; i desire; i ask
  `,
  leaving: `
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
  removed: `removed; deleted; unsubscribed; opted out; taken off; dropped; excluded; erased; left alone`,
  'consent to': `for you|yall|them|anyone to <text> <me>; to <receiving> <texts> <to me>?; to <text> <me>; to be <texted> <to me>?; for <texts>; to calls|call or|and text|texts`,
  consent: `
    <permission> <i gave>; any|all|the|my|whatever prior|previous|express|written? consent|permission <i gave> <consent to>?
    any|all|prior|previous|express|written|implied|alleged|my+ consent|permission|authorization
    consent; permission; authorization; consent|permission to <receiving> <texts>
    consent|permission to <text> <me>; consent|permission to be <texted>; consent|permission for <texts>
    all consent; any consent; any and all consent|permission; my consent to be <texted>; consent to <texts>
    prior|previous|express consent; all prior|previous consent
  `,
  permission: `any|all|the|my|whatever+ permission|consent|authorization`,
  'i gave': `that? i|we|u may|might? have? given|gave|granted|signed|provided you? for|to? <texts>?`,
  consider: `consider; please consider`,
  unwilling: `
    i? have no use|time|need|desire for; have no use for; i|we? will not be needing|wanting; i|we|he|she will not need|want; no longer need|want|require|wish
    i am? done|through getting|receiving|with
    i|we? do? not want|wish|need|care|like|desire|appreciate; i|we? no longer want|wish|need|care|desire
    i|we? never want|wanted; i|we? do? not ever|really|even|actually want|wish|need
    i am? not want|wanting|interested in; not wanting; no longer wanting|want; no longer interested in; not interested in
    i am? no longer interested in; i would? rather|prefer? not; i would prefer to not; i refuse
    i would like|prefer|want to not; i would like to no longer; i want no more; i would not like
    would not like|want; would prefer|rather not; i? have|has no desire|wish|interest|need|intention; i cannot|can not? stand|take; i|we? would rather not; i am? done with; i am? over
    i did not want; i hate
  `,
  receiving: `
    to <adverb>* receive|get|see|have; to <adverb>* be|keep getting|receiving|sent; receiving; getting; receive; get; for
    to keep|be getting|receiving; being sent; to? being <texted>; to have; seeing; to be sent; to be getting; of; to be receiving
    to hear
  `,
  must: `
    best; better not be; might want to; want to; must to; gotta; betta; supposed to
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
    your|ur people|team|staff|office|company|boss|guys|reps|rep|system|bot|computer|_; someone|somebody; them
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
  nicely: `nicely; kindly`,
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
  command: `
    stop; end; quit; cancel; unsubscribe; optout; opt out; unsub; stopall; no; stop all; remove
  `,
  place: `to <your>? #; to|2|on|at # #*; to this number|message|text; back; to this`,
  'wrong number': `
    wrong bloke|chap|fella|gal|dude|kid|parent|party|family|house|chick|girl|boy|human|individual|mate|fellow
    wrong number|person|guy|phone|contact|man|woman|lady|dude|#|one
    the|a wrong number|person|guy|phone|contact|one
    you have? got|reached|called|texted the|a? wrong number|person|guy|phone|contact|one
    you have the|a? wrong number|person|guy|phone|contact|one
    this is the|a? wrong number|person|phone; not my number; its? the|a wrong number|person
  `,
  reason: `
    is? not? nobody|noone <not>? ask|asked|want|wants|wanted|need|needs for? <sent> <adverb>*; no one here? <not>? ask|asked|want|wants|wanted|need|needs for? <sent> <adverb>*
    i|we? <not> want|need|like <sent> <adverb>*
    so i|we <not>|stop|never <keep>? <adverb>* <receiving> <sent> <adverb>*
    i am # <years old>?; <these>* <kind>* <text noun> are <adverb>* super|so|too|very|really|beyond|extremely|getting|just|way|hella|mad <nuisance>
    i|we <not> know who you|this are|is; i have no idea|clue who you|this are|is; who is this|that
    <wrong number> <adverb>*
    this is no longer _ _? number|phone?
    this is|was not his|her|their|your|my|the|that|<relative>|right|a|_+ number|phone|person|cell anymore?
    i am not him|her|them|who you think|who you are looking for|the person you are looking for
    _ <not> live here anymore?
    _ no longer lives here
    _ is not here
    no one here by|with|named that|_ name?
    there is no _ here
    nobody|noone here named|called _
    _ <not> have|own|use this number|phone anymore?
    this is not _ number|phone anymore?
    this number <not> belong to _ _? anymore?
    this number no longer belongs to _ _?
    i|we <not> know _ _?
    i|we <not> know you|who you are|who this is|this person|him|her|anyone named|called|by _?
    who is this
    who are you
    i have no idea who you are|this is
    i have no clue who you are|this is
    idk who this is|you are
    idk you
    we are not|never <adverb>* customers|clients
    no longer|not a|your? <adverb>* customer|client|patient|member anymore?
    i am not|never|longer|no+ a|your? <adverb>* customer|client|patient|member|student|donor|voter|subscriber|constituent anymore?
    i have never been <a> customer|client
    i|we did? not|never sign|signed|ask|asked|request|requested|subscribe|subscribed|agree|agreed|consent|consented|opt|opted|authorize|authorized|want|wanted <sign tail>*
    i|we have not|never signed|asked|requested|subscribed|agreed|consented|opted|authorized <sign tail>*
    i|we never gave|give you|anyone <my> number|consent|permission <sign tail>*
    how did you get <my> number|info|information
    where did you get <my> number|info|information
    who gave you <my> number|info|information
    nor did i <sign tail>*
    <not interested> <interest tail>*
    no interest <interest tail>*
    i|we have|got zero|no|any+ interest <interest tail>*
    i|we <adverb>* <have>? <adverb>* <owned> <owned thing>* <from elsewhere>?
    it|house|car|property|home|that|the|my|our+ is|was|has|been|already+ sold
    i|we <adverb>* moved <adverb>* <place name>?
    i|we no longer live|work|own|have|drive|use|shop|bank|go|need|there|here|in|at|with|for|that|this|it|the|a|one|my|car|house|home|property|business|dog|cat|service|_+
    i|we <not> live|work|own|have|drive|use|shop|bank|vote|do|go|need|speak|there|here|in|at|with|for|that|this|it|the|a|an|one|any|my|your|car|house|home|property|business|dog|cat|pet|kids|service|services|truck|anymore|english|time|money|account|insurance|policy|loan|student|_+
    he|she|_ is deceased|dead|passed|away+
    he|she|_ passed away <adverb>*
    i am|m? <adverb>* a minor|child|kid|teenager
    i am? _? years old
    i am? # years? old?
    i am? on the <national>? do not call list|registry
    i am? registered|listed on|with the <national>? do not call list|registry
    this number|phone is on the <national>? do not call list|registry
    this|it is costing me money
    i pay|get|charged for|per|each+ text|texts|message|messages
    i am? paying for these|texts
    i|we hate this|these|spam|you|texts|it+
    stop means stop
    what part of stop do you not? understand
  `,
  excuse: `
    i am? not? voting for you|him|her|them|_; i have no money|time|idea|interest; i can not afford to? _?; do it <adverb>*; you woke me up; i am a republican|democrat|independent|conservative|liberal|minor|_
    i get charged for <these>* <text noun>; my phone bill; i am at work; i am busy; this is a|my work|business|personal|private|company|home phone|line|number|cell
    this is not _ _?
    i am? not _ _?
    not _
    _ moved
    who dis
    who this
    <not> need it|this|your help|one|anything
    i am good|fine|ok|set|done|all|happy+ <with mine>*
    all set
    <no>
    no longer needed
    not needed
    not for me
    no need
    changed my mind
    i changed my mind
    i am? not looking|buying|selling|shopping|hiring|voting|moving|available|in|for|to|my|the|a|this|anything|anymore|house|home|car|job|property|right|now|at|time+
    we|i are|am closed|retired|broke|married|dead|bankrupt|deceased|vegan|canadian|in|out|the|of|this|state|country|area|hospital|business+
    it|this|that is <adverb>* <nuisance>
    you|yall|they|these|your|the|are|is|texts|messages|text|message|so|too|very|becoming|getting+ <nuisance>
    i am? <adverb>* sick|tired|fed|up|over|done|annoyed|and+ of|with|by|at <these>* <kind>* <text noun>|this|you|it
    i am? sick|tired|fed|annoyed|up+
    too many|much <these>* <kind>* <text noun>
    way? too many|much
    you|u|yall text|message|send|contact|texts|messages|me+ too much|many|often|texts|messages+
    it is too much|many|late|early
    so|very <nuisance>
    <nuisance>
    i have <adverb>* had enough
    i do not like this|it|these
    i am? serious
    i mean it
    no means no
    i am not kidding|joking|playing
    not kidding|joking
    i am? voting|voted|vote <adverb>* for? _? _?
    i already voted|donated|gave|booked|paid|ordered|bought|replied|answered|told|have|got|one|you|it|a|reviewed|left|review+
    we found another|someone _? else?
    i found a|another job|one|place|house|car|apartment|dentist|doctor|provider|realtor|agent|company|someone|else+
    i am? with|using|going a|another|different|someone|somebody|new|with|else|_+
  `,
  'not interested': `
    i|we? am|are? not|never|no|longer+ interested; not|never|no longer <adverb>* interested; uninterested
    i am? uninterested
  `,
  'interest tail': `
    
    in this|it|anything|any|your|you|selling|buying|what|have|are|to|say|said|hear|product|products|service|services|offer|offers|the|a|my|house|home|car|property|that|these|hearing|from|it+
    <adverb>; whatsoever; or want|need
  `,
  'sign tail': `
    4; 2
    up; in; for; to; this; these; it; any; of; your; the; <texts>; anything; list; lists; service; receive; get
    be texted|contacted|messaged; with you; from you; you; texts
  `,
  no: `
    no; nope; nah; no way; no thanks; no thank you; no sir; no more; hell no; nooo; heck no; no no; not today
    no ty; i said no
  `,
  'with mine': `thanks; with; what; i; have; mine; here; my; current; provider; one`,
  owned: `
    sold; bought; purchased; found; got; leased; rented; donated; hired; own; have; chose; went with
  `,
  'owned thing': `
    a; an; the; my; our; it; that; this; one; car; house; home; truck; vehicle; property; place; job; someone
    somebody; else; new; used; another; boat; bike; phone; already; last; week; month; year; ago; years; two
    three; weeks; months; yesterday; elsewhere; suv; condo; land; lot; dentist; doctor; lawyer; agent; realtor; #
    insurance; solar; panels; roof; there; long; time; in; business
  `,
  'from elsewhere': `
    from|at|with|to|in somewhere|someone|another|a|different|else|dealer|dealership|place|company|_+
  `,
  'place name': `
    to|out|of|away|from|in|state|town|the|area|last|year|month|years|months|ago|long|time|a|another|#|_+
  `,
  national: `national; federal; state; official`,
  nuisance: `
    spam; spamming; a? scam; harassment; harassing; illegal; annoying; ridiculous; unacceptable; rude; unwanted
    unsolicited; unprofessional; crazy; insane; too much; disgusting; getting old; getting annoying|ridiculous
    a nuisance; invasive; inappropriate; absurd; out of hand; pathetic; creepy; obnoxious; excessive
    against the law; bullshit; bs; costing me money; a violation; an invasion of privacy
    driving me crazy|nuts|insane; a joke; stupid; getting out of hand; a? waste of time; bothering me; annoying me
    pissing me off
  `,
  threat: `
    <or else> you will <adverb>* hear|be from|hearing from? my lawyer|attorney|lawyers|attorneys|solicitor|the|fcc|ftc|police
    <or else>? i|we <will>? <adverb>* <block> <blocked>*
    <or else> you will be <blocked by>
    or else
    or <block> you
    i|we have <adverb>* reported|blocked <blocked>*
    <block> <blocked>+
    next <text noun> <and>? i|will|goes|to|call|lawyer|my|sue|report|it|police|fcc|you|get|gets|be|reported|blocked+
    i know my rights
    i have a lawyer|attorney
    my lawyer|attorney will|is|be|in|touch|contact|contacting|calling|you|hear|from+
    you will hear from my lawyer|attorney
    <if again> i|we <will>? <block> <blocked>*
    <if again> you will be <blocked by>
    this is your? last|final warning
    tcpa violation
    see you in court
    i will see you in court
  `,
  'or else': `
    or; or else; otherwise; and; before; else; now or; next time; if not; if you do not; if this continues
    if it continues
  `,
  'if again': `
    if you|u|yall|<text> <me> again; if you|u|yall do not stop; if this|it does not stop
    if it|this|they happens|continues|continue|keep|again+
    if i get|receive one|another|more|any|text|message|texts|messages+; the next time you <text> <me>
    if you contact|text|message me again; if you do not; if you continue; if you keep <texting> <me>
  `,
  will: `
    will; am; am going to; am gonna; gonna; going to; will have to; will be; will be forced to; swear i will
    am about to; plan to; would; shall; have to; have
  `,
  block: `
    block; report; reporting; sue; blocking; suing; contact; contacting; call; calling; file; filing; take; taking
    pursue; press; reported; blocked; pursuing; complain; notify; get; go; report and block; block and report
    notifying; forward; forwarding
  `,
  blocked: `
    you; u; yall; this; it; your; number; numbers; company; the; to; as; for; spam; a; fcc; ftc; bbb; police; cops
    authorities; attorney; general; lawyer; my; complaint; with; legal; action; carrier; and; harassment; charges
    report; lawsuit; better; business; bureau; tcpa; under; guys; ass; next; against; federal; state; provider
    phone; #; texts; text; messages; of; an; court; all; them; violation; office; now
  `,
  'blocked by': `
    blocked; reported; sued; hearing from my lawyer|attorney; reported to the? fcc|ftc|police|bbb|authorities
    blocked and reported; reported as spam; reported for spam|harassment|spamming
  `,
  and: `and`,
  'swear word': `
    fucking; fuckin; fking; damn; goddamn; dammit; damnit; bloody; freaking; frickin; effing; bitch; bitches
    asshole; assholes; idiot; idiots; moron; morons; scammer; scammers; creep; creeps; losers; jerk; jerks
    dumbass; mf; mfer; motherfucker; motherfuckers; motherfucking; bastard; bastards; pos; scumbag; scumbags
    spammer; spammers; stupid; shithead; dickhead; dickheads; fucker; fuckers; fuckwad; cunt; cunts; prick
    pricks; weirdo; liar; liars; crooks; crook; thieves; the fuck; the hell; tf; wankers; wanker; tossers
    dipshit; dipshits; shit; stalker; bot
  `,
  insult: `fuck|fuk|screw you|u|off|yall|this <swear word>?; f you|u|off; piss|bugger|sod off; go to hell; eat shit; kiss my ass; shove it; get a life; get fucked|stuffed|bent; go fuck yourself|yourselves; you <swear word>+; shame on you`,
  swearing: `
    fuck you|u|off|yall|this|it|all? <swear word>?; fuck; f you|u|off; fu; fuk you|u|off; piss off
    screw you|u|off|yall; you _; you leeches|vultures|people|parasites; go to hell; eat shit; kiss my ass; suck it; shut up; shove it; you <swear word>+
    damn it?; wtf; ffs; stfu; gtfo; for fucks|christ|gods|goodness|petes|heavens sake; for the love of god
    jesus christ?; omfg; what the hell|fuck|heck; bite me; go fuck yourself|yourselves; get a life
    get fucked|stuffed|bent; shame on you; bugger off; sod off; get a real? job; get out of my phone|life; ugh
    god; bullshit; f this; hell no; damn you
  `,
  soft: `
    wetin; oga; chai; haba; sian; siao; jor; o; abi; na so; mercy; land sakes; look a here; look man|lady|bro|bud; aye; och; mate; jeez; crikey; strewth; lord have mercy; lawd; goodness; my goodness; good lord; dang; darn; heck; listen man|lady|bro; bruh; deadass; real talk; straight up; on my mama; no cap
    aiyo; aiyah; walao; wah; lah; lor; leh; hor; sia; na; yaar; ji; arre; bhai; oi; alamak; aiya; listen here; look here; chile; fam; fyi; nah; naw; yep; whew; smh
    omg; omfg; oh; gosh; i think; lord; hey; ok; okay; well; so; and; but; yes; also; then; now; again; anyway; anyways; um; uh; or; for real; fr; yeah; actually; honestly; because; since; as; therefore; unfortunately; though; however; alright; look; listen; good grief; asap; immediately; anymore; period; thx; plz; too; done; today; effective immediately; forever; cuz; bc; lady; man; dude; bro; bud; buddy; sis; mate; guys; folks; yall; everyone; person; you people|guys|all; people`,
};
