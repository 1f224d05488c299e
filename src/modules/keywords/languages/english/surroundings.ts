/** What people wrap around a wish, with the parts that this is made of. */
export const surroundings = {
  wrapping: `
    <polite>; <greeting>; <swearing>; <swear word>; <reason>; <signature>; <threat>; <said before>
    leave me|us <adverb>* alone <adverb>*; go away; get lost; enough; enough already; enough is enough
    not interested <adverb>*; i am? not|no|longer+ interested <adverb>*; #+; seriously
  `,
  loose: `
    <soft>; <asking>; <excuse>; <introduction>; stop it <adverb>*
  `,
  instruction: `
    reply|txt|rply <command>
    <write> <back>? <with>? the? word? <command> <place>? to|2|if|for|anytime|at
    <write> <back>? <with>? the? word? <command> <place>? #
    <write> <command> <place>
    <write> help|info|yes|y|c|start|join|go|more|win|claim|vote to|2|for|#
    to|2 <leaving> <adverb>* click|visit|press|reply|dial
    to|2 <leaving> <adverb>* <write> <command>
    to|2 <command> <kind>* <text noun>? <adverb>* click|visit|press|reply|dial|txt
    to|2 <command> <kind>* <text noun>? <adverb>* call #
    to|2 <command> <kind>* <text noun>? <adverb>* <write> <command>
    <command> <write> <command>
    by|via replying|texting|sending|reply|responding <command>
    <command> to|2 <leaving>
    <command> to|2 end|stop|quit|cancel|unsub
    <command> 4|for help|no|info
    stop2end; stop2stop; stop2quit
    <leaving> <adverb>* click|visit
    <leaving> <write> <command>
    msg|message|text|sms and data rates; data rates|rate <may>? apply
    std|standard|network rates|rate|chgs|charges apply
    tcs|tandcs|tncs|tsandcs apply
    # per msg|wk|week|min; pobox; po box
    customer services|service
  `,
  please: `please to?; kindly; pretty please`,
  polite: `
    please and thank you|thanks; and? thank you; no thanks; no thank you; no ty; be so|very? kind|good|sweet enough? as? to
    <please>; <thanks>; sir; maam; madam; dear; k; kk; my god; oh my god; if you would; if you do not mind; if possible; i beg you
    i am begging you; i ask; respectfully; politely
  `,
  thanks: `
    thanks|thank|thankyou you|u? so|very? much|kindly?; thanks a bunch|lot|million|ton|heap; many thanks; thanks|thank you|u|again? in? advance?; appreciated
    much appreciated; i? would? appreciate it|that; cheers; god bless you?; bless you
    have a|an nice|good|great|blessed|wonderful|lovely day|one|night|evening|weekend|life
    good day|night|evening|bye; goodbye; bye bye?; good luck; all the best; take care; sorry
  `,
  greeting: `
    hi|hello|hey|hiya|yo|dear|greetings there|again|all|team|guys|folks|sir|maam|yall|friend?
    good morning|afternoon|evening|day; hi|hello|hey|dear _ _?; to whom it may concern; attention|attn
  `,
  introduction: `hi|hello|hey this is _ _?; my name is _ _?; this is _ _? _?; i am _ _?; not _`,
  signature: `
    thanks|regards|sincerely|signed|from|love|best|yours _ _?; best|kind|warm regards _? _?; sincerely|regards
    yours truly|sincerely _? _?; sent from my iphone|phone|ipad|android|samsung|galaxy|device|_
  `,
  asking: `
    this is your <ordinal>|final|last|official|formal|_ notice|warning|request|reminder|chance to; you|yall have? been|were|was <adverb>* told|asked|notified|warned|instructed|informed|directed <times>? to|that?
    ask|asking|tell|telling|beg|begging|want|need|require|requiring|order|ordering|urge|urging|advise|instruct|instructing|expect|expecting you|yall <people>* to|that?; must|have to ask|insist|request|demand that? you? to?; it is time to; it would be best|better|nice|great to; all i want|ask is that|to|you|for|yall+; the only thing i want is for? you? to; what i want is for? you? to; my answer|reply|response|message is to?; here is my answer|reply|response
    i|we? am|are|will? <must>|going|to|gonna|have|need+ ask|insist|request|demand|need that|on|you|yall|to+; last|final time i am? saying|telling|asking|texting it|this|you?; siri|alexa|google|hey|ok+ tell them|it|yall? to?; <timeless>; i am? replying|writing|texting|responding to; this is me <adverb>* replying|writing|texting|responding|asking|telling you? to?; i insist on|that you?
    i would? ask|request that? you; please you; update your|the|ur records|list|system|files|database to|and|so; you? might|may as well just?; you? feel free to; go ahead and; on second thought|thoughts; i? have? decided|realized|realised that?; i am? invoking my right|rights to; as allowed|permitted|required by law; go? <bug> someone|somebody|people|anyone else and?; be a dear|pal|doll|gem|lamb|sport and; have a heart and
    is there a|any|an|anyone|someone|somebody|anybody|human|person|real|live|actual|way+ there|here? who|that can|could|would; can|could|will|would a real|live|actual? person|human <please>?; if you|someone|somebody could|would|can <please>? just? go ahead and?; go ahead and; so if you could|would <please>? just?
    i|we|am|are+ asking|requesting|telling|begging|informing|notifying <adverb>* politely|nicely|kindly|respectfully|again|formally? that? you? to?; my lawyer|attorney|counsel|solicitor|doctor says|said|advises|advised|told|tells me? that? you? <must>? to?; demand is <formally>* made that you; this is <formally>* notice|to|notify|inform|you|that|my|a|formal|official|written+; you|yall can|may|could <adverb>*
    whatever|whichever list|program|thing|service|group|text|this|that|it <adverb>* is|was|i|am|you|have|on|got|me|signed|up|for|put|this|these|it+; i|we? <adverb>* respectfully|formally|politely|kindly request|ask|demand|insist that you; exercise|exercising my right|rights to; i am? exercising my right|rights to; i expect|trust you|that+ will|to? <adverb>*; request you to
    if it is|isnt not? too much trouble|bother <please>?; please note|know that?; abeg <please>?; aiyo; <please> be informed|aware that?
    have|show the? decency|courtesy|respect|sense|goodness|heart to|and; have|get someone|somebody|anyone to?; for crying out loud; god almighty
    <please>? advise|notify|inform|tell|ask|let your|the|yalls <adverb>* team|staff|system|boss|people|company|manager|marketing|office|folks|guys|computer|bot|senator|campaign|department|crew|dealership|reps|robot+ to|know|that+; <please>? tell|inform|advise|let whoever <runs>? to|know
    i|we am|are writing|texting|replying|contacting <you>? to ask|request|demand|tell|inform|say|let|know|that|you|to+
    someone|somebody|anyone|everyone|everybody <please>?; honor|respect|process my request|wishes|wish|rights to|and?; whoever you are; whoever this is; could|can|will|would someone|somebody|anyone there? <please>?
    honor|accept|consider|treat|take this|it as my|a|the+ formal|official|final? request|notice|demand to
    how about you; i kindly|politely|respectfully|am ask|asking that? you <nicely>?; i am asking|begging you? nicely|kindly|politely
    can|could|would|will you|yall|someone|somebody guys|people|folks|all? <please>? <adverb>*
    would you|u be so kind|able|willing as? to|and?; could|would|can|will you|u|yall <adverb>* <please>?
    i ask|demand|request|insist|need|want|am asking|requesting|demanding that? you to?
    i am? asking|requesting|demanding|begging that? you to?; i would like|want|need you to
    i am? requesting|asking|demand|request to be; you|yall <must>; you can|may
    <grateful> if you <adverb>* would|could|can|will|please?; i would appreciate it? if you would|could; it would be nice|great|appreciated if you would|could
    do me a favor and?; just; again; once again|more; for the last|final|second|third|fifth|tenth|hundredth|_ time
    last|final warning|request|time|chance; this is my|the last|final|second|third warning|request|time|notice
    i will need|want you|yall guys? to; i need|want you|yall guys|people? to; you|yall|you all can|could|may <adverb>*; i want you to; would you mind; please be advised|aware|informed that?; be advised|aware|informed that?; this is to inform|notify|advise you that?; consider this my? written|formal|official|final|last? notice|request|warning that?; let me be clear|blunt
    how many times do|must i have? to? say|tell|ask|text|you|it|yall|u|guys|people|to+; i am? formally|officially requesting you to
  `,
  'said before': `
    i|we <adverb>* <told> you|u|yall? this|that|it? <times>? to?
    i|we <adverb>* asked|said|replied|texted|messaged|requested|sent|typed|emailed|called|this|that|stop|you|already+ <times>?
    i|we <adverb>* said <times>?; my mom|mum|dad|mother|father|parents|wife|husband says|said you <must>; like i said; as i said; as <adverb>* requested|stated|mentioned|discussed
    i have <told> you|u <times> to?; i keep telling|asking you to?; you keep <texting> me
    you keep <sending> me <texts>; and? you are? still <texting> <me>?; i am? still <receiving> <texts>
    i <adverb>* opted out <times>?; i <adverb>* unsubscribed <times>?
    i <adverb>* signed up? for? this|these|it|texts|your|anything; why are|do you <adverb>* <texting>|<text> me
  `,
  considered: `considered; treated; viewed; regarded; deemed; reported; seen; forwarded; documented; taken; met; logged; used; evidence`,
  'for me': `for|on|to me|us|this|<this phone>`,
  want: `want; wish; would|will like|ever; care; wanna`,
  vocative: `pal; mate; buddy; bud; bro; bruh; man; son; sir; maam; dude; fam; hen; love`,
  formally: `respectfully; politely; kindly; hereby; formally; officially; explicitly; expressly; now; also; today; immediately; permanently; legally; effective immediately; in writing; written; formal; official; final; last; completely; fully; and`,
  'if ever': `if it|they|any ever|was|existed|given|exists|valid|had|been|granted+; if any; to the extent it|any ever? existed|exists; which? i|we may have given <you>?`,
  honor: `honor; process; acknowledge; confirm; accept; respect; complete; handle; execute; comply with`,
  'request noun': `request; requests; notice; demand; instruction; please`,
  discarding: `
    <discard> my|this|our <number> <tail>*; throw|toss|chuck my|this|our <number> out|away; throw|toss out|away my|this|our <number>; <please> pull my <number>
  `,
  passing: `<not> <adverb>* text|message|contact me|us right? now; <not> <adverb>* text|message|contact me|us at the|this moment`,
  statement: `
    my|our|the|your|these|those|this <relative>|~ ~? <being>; this|it|that|these|those|they|you|yall|u <people>? <being>
    and|so <please>? tell|confirm|let|reply|respond|please|do|take|remove|delete|never|have|i|we|you
  `,
  being: `is; are; was; were; has; have; had; uses; needs; works; sleeps; lives; keeps; gets; got; hates; does; do; did; can; can not; cannot; will; will not; died; passed; wakes; wake; cost; costs; belongs; reads; goes; just; never; only; pays; pay; drives; makes; make; fills; went; told; said`,
  exception: ` give|put my|his|her|our spot|place|seat|slot|name; put my|him|her|them ~* on|instead|down|in;text|message|use|try this|the|my|other|new|work|cell|personal|old+ one|number|phone|cell;
    just|only the|my|your|those|these|one|our|a ~+; just|only <send>|<texting>|want|need|like|use|when|if|about|for|on|during|at|in|care; keep|leave|send the|my|those|these ~* ones|one|texts|messages|alerts|reminders|updates|coming; only by|through|from ~; only _ <text noun>; from|of|for|the|those ~ only; <texts> is|are <adverb>* fine|ok|okay|good|great|welcome|wanted; just for ~+
  `,
  replacement: `
    use|try my|his|her|their|our|the|this|_+ <relative>? <phone>*; put|add|use|text|call|try <whose>|the|a|_|#|<relative>+ <phone>* instead; put|add #+; i|we|he|she have|has|got|getting a new one|number|phone; new one|number|phone; the _ number; entry|ticket|order|combo
  `,
  number: `information; data; details; record; records; num; mobile|phone|cell num|no; number; numbers; digits; phone|cell|mobile|telephone number|numbers; contact; contact info|information; info; cell; # #*`,
  discard: `lose; forget; discard; dump; ditch; toss; trash; shred; burn; bin; erase; purge; scrub; destroy; delete; drop; remove; wipe`,
  abolish: `put|bring a|an stop|end|halt to; do away with; get rid of; call off; shut down; scrap; axe; nix; kill; lose; ditch; drop; pause permanently; dispense with; suspend permanently`,
  release: `excuse; exempt; release; free; spare; rid; withdraw; save; relieve`,
  'release from': `from; of; out of`,
  extract: `clear; eliminate; expunge; extract; disconnect; withdraw; release; unlink; detach; dump; toss; pluck; rip; tear; dismiss; hide; free; unplug; shake; lose; move`,
  people: `guys; people; folks; all; company; office; team; business; store; or; anyone; else; and; your; staff`,
  sell: `sell|selling; buy|buying; donate|donating|donations|donation; vote|voting|votes; refinance|refinancing; money`,
  unwanted: `texts; messages; texting; messaging; ads; ad; advertisements; offers; deals; promos; promotions; coupons; spam; junk; crap; shit; bs; bullshit; garbage; nonsense; mess; marketing; sales pitches; notifications; alerts`,
  hounding: `eating up; using up; filling up; hitting; blowing; lighting; buzzing; pinging; clogging; filling; cluttering; jamming; tying; spamming; bombarding; flooding; blasting; dinging; harassing; bothering; bugging; wasting; messing with; bumping; ringing; burning; eating; using`,
  hound: `hit; blow; light; buzz; ping; clog; fill; clutter; jam; tie; spam; bombard; flood; blast; hitting; blowing; lighting; pinging; spamming; bug`,
  'of us': `of us|them; here; at|on|in this <phone>|house|home|number+; in my|our house|family|home`,
  bug: `bug; bother; pester; annoy; harass; text; message; find; contact; spam`,
  for: `for`,
  'sales ask': `my; our; the; a; this; for; to; house; home; property; land; car; truck; place; vehicle; lot; _; him; her; you; your`,
  'again sigh': `ugh; omg; omfg; oh; my; god; lord; geez; jeez; really; seriously; not; you; yall; this; wtf; bruh; dude; lol; what; the; hell; heck; great; wow; sheesh; man; come on; for real; smh; no; na; haiyo; aiyo; aiyah; aiya; och; cho; ay; unnu; noo`,
  lord: `lord; god; omg; ok; and; so; hey; um; uh; wtf; oh; bruh; dude; yo; girl; man; please; sorry; hi; hello`,
  wonder: `the; in; world; heck; hell; fuck; on; earth; even; did; tf; exactly; actually; god; gods; name; blazes; are`,
  who: `who is this|that|it|you; who are you; who this|dis; i <not> know|recognize who|this|you|number+`,
  would: `would; will; should; is; might`,
  plenty: `plenty; enough; fine; better; ok; okay`,
  grateful: `
    i|we would <adverb>* be? grateful|thankful|happy|glad|obliged|love|like|appreciate it? <adverb>*; it would be nice|great|good|appreciated|lovely|awesome|best; it would make my day|week|life
    i|we would <adverb>* appreciate it?; id appreciate it?; wed appreciate it?
  `,
  ensure: `make sure|certain that?; <please> ensure|see that?; ensure that?; see to it that`,
  ordinal: `
    second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|millionth|2nd|3rd|4th|5th|6th|7th|8th|10th|20th
  `,
  count: `two|three|four|five|six|seven|eight|nine|ten|twelve|#|2|3|4|5|6|7|8|9|2x|3x|4x|so|too|many|dozen|hundred+`,
  ugh: `ugh; oh; omg; god`,
  been: `been; have been; i have been; we have been; ive been; i am; i keep; i was`,
  'for time': `for _|weeks|months|days|years|a|week|month|year|ages|forever|so|long|two|three|four|#+; <times>`,
  runs: `runs|sends|does|is|handles|manages in? charge? of? this|it|these|the|your* texts|list|messages|thing|account?`,
  'as a joke': `as a joke|prank; for a joke|prank`,
  there: `there; at|in your _|office|company|store|dealership|team`,
  'how got': `
    i|we <not> know|remember|recall|understand|care <adverb>* how|where|when|why you|yall|u <adverb>* <have>? got|get|have|obtained|found
    i|we <not> know|remember|recall <adverb>* giving|gave you|yall|u|anyone; i|we <not>|never <adverb>* giving|give|gave|given you|yall|u|anyone
    <not> know|remember|recall <adverb>* giving|gave you|yall|u|anyone; idk <adverb>* how|where you|yall|u <adverb>* got|get|have|obtained|found
    you <adverb>* got|obtained|bought; you <not> have permission to have|use; whoever|someone|somebody gave you
  `,
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
  nicely: `nicely; kindly`,
  command: `
    stop; end; quit; cancel; unsubscribe; optout; opt out; unsub; stopall; no; stop all; remove
  `,
  place: `to <your>? #; to|2|on|at # #*; to this number|message|text; back; to this`,
  'wrong number': `
    wrong number|person|guy|phone|contact|man|woman|lady|dude|#|one
    the|a wrong number|person|guy|phone|contact|one
    you have? got|reached|called|texted the|a? wrong number|person|guy|phone|contact|one
    you have the|a? wrong number|person|guy|phone|contact|one
    this is the|a? wrong number|person|phone; not my number; its? the|a wrong number|person
  `,
  reason: `
    these|this|they are|is not for|mine|meant|intended|my|me|us|ours+; not mine|ours|me; this is not her|him|them|she|he; i|we want nothing more? to do with ~* ~? ~?; i am not in|on|with|at the|a|your ~ <anymore>; no longer coaching|working|teaching|living|attending|volunteering|driving|dating|married|renting|there|a|in|the|with ~?
    you have no right|permission|business|reason|authority to <text> me|us; you have no right|permission|business|consent
    is? not? nobody|noone|no here|_|at|this|number|by|that|name|named|called|with|anymore|have|has|own|phone|family|house+
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
    my|our|the|this|your <relative>|~ is|are|was|were|has|have|got|uses|needs|works|sleeps|hates|went|reads <adverb>* ~ ~?; i|we am|are not? ~ ~? <adverb>*; i|we can not afford it|this|that|them|to|any|anything; i am at|in|on the|a|my? ~ with my <relative>; nobody|noone <of us>? needs|wants|owns|has|uses a|an|any|the? ~; this|that|it is|was the ~|<ordinal> one|time|text|message|call already|today|now|again|week|this|month*; i|we get|got|have enough junk|spam|mail|texts|calls|messages|of|these|it|as|is|already+; i|we have had|got this <phone> ~ ~? ~?; <yall> are <adverb>* ~ ~?; you|yall people are something else; i|we filed|reported ~+ ~*; on a fixed income; i am on a fixed income

    nobody|noone ask|asked|asks|wants|wanted|want|needs|need|cares|signed for|up? <texts>|this|these|it+; is not nobody ask|asked|want|got|wants|care for? <texts>|this|these|it|time|for+; i am # <years old>?
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
    i|we? am|are|is? not|never|no|longer+ interested|interest|intrest; not|never|no longer <adverb>* interested; uninterested
    i am? uninterested
  `,
  'interest tail': `
    
    in this|it|anything|any|your|you|selling|buying|what|have|are|to|say|said|hear|product|products|service|services|offer|offers|the|a|my|house|home|car|property|that|these|hearing|from|it+
    <adverb>; whatsoever; or want|need
  `,
  'sign tail': `
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
  nuisance: `doing my head in; out of order; driving me mad|bonkers|up the wall; a pain; 
    spam; spamming; a? scam; harassment; harassing; illegal; annoying; ridiculous; unacceptable; rude; unwanted
    unsolicited; unprofessional; crazy; insane; too much; disgusting; getting old; getting annoying|ridiculous
    a nuisance; invasive; inappropriate; absurd; out of hand; pathetic; creepy; obnoxious; excessive
    against the law; bullshit; bs; costing me money; a violation; an invasion of privacy
    driving me crazy|nuts|insane; a joke; stupid; getting out of hand; a? waste of time; bothering me; annoying me
    pissing me off
  `,
  threat: `before i|we <will>? <block> <blocked>*; 
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
  soft: `<timeless>; leh; meh; anot; na; po; ji; sia; ah; bhai; yaar; uncle; auntie; captain; coach; doc; hon; mate; righto; crikey; oi; oy; och; haud yer wheesht; bruh; fam; bro; eh; la; lah; sir; brah; boss; chief; geez; jeez; sheesh; dang; damn; smh; oga; that would be great|super|nice|wonderful|appreciated|awesome|lovely|best; no offense; no offence; nothing personal; it is nothing personal; with all due respect; whoever you are; whoever this is; you seem nice; for real this time; please do; govern yourself|yourselves accordingly; omg; omfg; oh; gosh; i think; lord; hey; ok; okay; well; so; and; but; yes; also; then; now; again; anyway; anyways; um; uh; for real; fr; yeah; actually; honestly; because; since; as; therefore; unfortunately; though; however; alright; look; listen; good grief; asap; immediately; anymore; period; thx; plz; too; done; effective immediately; forever; cuz; bc; lady; man; dude; bro; bud; buddy; sis; mate; guys; folks; yall; everyone; person; you people|guys|all; people`,
};
