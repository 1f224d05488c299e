/** What is suspicious, as a sentence or wherever it stands. */
export const doubts = {
  doubt: ` i? want|need|would|like+ out of this|it|here <adverb>*; undo it|this;i|we? would? like|want|need it|this|that <removed> <adverb>*; undo|reverse it|this|that|my|the|whatever|everything|i|signed|sign|up|for|subscription|enrollment+ <adverb>*; i am? straight|cool|set|good on|off|with these? <texts> <adverb>*; you may|can cease <adverb>*; these|this|it <must> stop|go|end|cease <adverb>*; delete|erase|drop it|this <adverb>*; leave|leaving this|the chat|group|list|thread|convo <adverb>*; i am? leaving this|the chat|group|list|thread; i|we <not> communicate|talk by|via|over text|sms <adverb>*; <finish> them|these|those <adverb>*; find|text|bother|pester|message|bug|annoy|harass someone|somebody|people else <adverb>*; find someone|somebody else to text|message|bother|bug; text|message|bother someone|somebody else <adverb>*; 
    pull my number <adverb>*; terminate|discontinue this|the|my|these subscription|service <adverb>*; i|we? no longer wish|want to participate <adverb>*; <unwilling> anything|nothing from you|yall|u <adverb>*; <not> send <me> nothing|anything <adverb>*
    screenshotting <these>? _?; this is why i left|quit|cancelled|switched|stopped; worst company|store|business|service|place ever; creepy; can|could these|this|they|it be turned|shut|switched off; just|only the important stuff|ones|things <please>?; once|twice a week|day|month|year max|tops|only|please|instead+; weekdays|weekends|weeknights only <please>?; not while i am at work|school|church|home|class|_; email|mail|emails only <please>?
    who put me on <list>; what did i subscribe|sign to|up for?; this <adverb>* feels|seems|smells|sounds like <a>? spam|scam; you|yall guys|people? text <adverb>* a lot|ton|bunch; another one of these|those; i am? <adverb>* so? tired|sick of this|it|these|that|you; reporting this|you|it <adverb>*; <swearing>? <soft>* these texts|messages
    is not|this|that+ illegal|harassment|spam; isnt this illegal; maybe once|twice a week|month|year instead?; not at #|night|_|work|dinner|church|am|pm+ <please>?; <not>? that is not me; no _ here <adverb>*; he|she|they|<gone person> no longer works|lives|stays|is|uses|has+ here|there|this|number|phone*; i have never shopped|been|bought|used|ordered|worked|visited there|here|at|from|with|anything|your|store|in|to+
    shut up already|now; i have had it with you|this|these people|guys|texts|all?; i am done; i|we <adverb>* said no <adverb>*; told you no <adverb>*; <ugh>? <not> this again; you again; take <whose> <relative> off <list>; i|we? <adverb>* prefer <adverb>* email|emails|mail|calls|phone <calls>?; i would rather not; never asked for this|these|it|any; nobody|noone asked <adverb>* <you>?
    this is a work|business|company|personal|private|home|family phone|number|line|cell; <please> be considerate _?; you woke me|us|my|the baby|kids|wife|husband? up _?; stop|unsubscribe lol|jk|lmao|haha; do not contact <whose> <relative>; <finish> this
        stop_sign+; finger+; angry+; i am? over it <adverb>*; over it; bug off <adverb>*; bug somebody|someone else; <polite>* who is|dis|this+ this|dis|calling|texting|messaging|number|again|anyway?; who am i texting|talking|speaking|to|with+; who texted me; who dis; who is|are you; what company|business|number is this again?; what is this regarding|about|for; who is _; who keeps texting me; do you <adverb>* text everyone
    that|this is plenty already|now|folks|people|guys+; ok that is plenty already|now|folks|people|guys+; that is enough <adverb>*; cancel everything; end everything; leave it; do not bother <adverb>*; do not need it <adverb>*; you guys|people? are|must be|something|else|desperate+; once|twice|# a week|month <would>? be? <plenty>; not now maybe|later|another|time+; you have the wrong _|bloke|chap|fella|gal|kid; wrong bloke|fella|chap
    i am? not <relative>; no <relative> here; he|she|they|<gone person> <not> <adverb>* live|work|go|stay|use|have|attend <adverb>* here|there|anymore|to|this|that|at|phone|number|school|place|phone+ <anymore>?; he|she|<gone person> <not> have this|that <phone> <anymore>?; we|i are|am not with that|this|your|the vet|doctor|dentist|school|church|bank|company|gym|office|clinic|store|practice|_ <anymore>?; the? patient|customer|client|person|member|subscriber you are trying to reach is deceased|dead|gone|unavailable
    i|we <will>? <adverb>* report|reporting|sue|suing|block|blocking|reported|blocked <blocked>+; you will be <blocked by>; this is|was not|no longer _|his|her|their|right+ number|phone <adverb>*; nobody|noone here by|with|named|called that|_ name?; no one here by|named that|_ name?
    do not disturb <me>? <adverb>*; dnd; no calls <adverb>*; junk; report junk|spam|this; phishing; scammer; end it|this|these <adverb>*; over it; again with <these>* <texts>; not again
    had enough of <texts>|this|these|you; i have <adverb>* had enough of <texts>|this|these|you; enough with|of <texts>|this|these; done with you|this|these <adverb>*; all set with <texts>|these; i am? good on <texts>|these|this
    not selling <adverb>*; i am? not selling <adverb>*; i am? <adverb>* a minor; i am # <years old>?; i am? not a voter; i do not vote <adverb>*; i do not own a|the|any home|house|property <anymore>?
    <gone person> <not> live here|there <adverb>*; _ is not here <adverb>*; you have me confused <with someone>; you must have me confused <with someone>; i am not who you are looking for; new phone who dis|is
    this is not _; no longer at this number; this <phone> is not for that
    you will be blocked|reported; you are getting|being blocked|reported; my lawyer|attorney <adverb>* has been notified; see you in small|claims|court+; is this|that even? legal|illegal; <not> call|text|call or text|message before|after _|noon|#
    unsubscribed; my lawyer|attorney will|is|be|contact|contacting|touch|in|call|calling|you|hear|from+; i know my rights; i|we will sue you?; i am forwarding|sending this to my attorney|lawyer; <stop> hitting me up <adverb>*; hard pass; stahp; sttop; enuff; beat it; i said no; wrong guy; got the wrong digits|number|person; let me be; off; take off; removed; i would rather get emails|email; text|message only weekdays|weekends|evenings <adverb>*; stfu; this is spam|harassment; do not waste your time _*; never heard of you; optut; unsbscr; atop; slow down; cancle; qiut; quti; do i know you; every single day; unsubcrb; not me; take a hint; what part of no do you not? understand; how many times do i have to say no; i have said no <times>; stop jk; this|that|it is <adverb>* <nuisance>; next time you <text> me; remove him|her|them; st op; s t o p p; i am? not a democrat|republican|liberal|conservative; my name is not _; stop maybe later; unsubscribed; sto; out; shut up; stop begging <adverb>*; so many <texts>; stop for now|today; stop for a while|bit; maybe stop for? a? while|now|bit?; <gone>
    still <not interested>; i am? not at all interested; were not interested <adverb>*; i believe|think you have <wrong number>; think|believe you have <wrong number>
    <unwilling> <these>* crap|shit|junk|bs|bullshit|stuff <adverb>*; <unwilling> any of this|these <adverb>*; not wanted; this|these is|are <adverb>* <nuisance>; this looks like <a>? spam|scam
    your|i blocked; i am blocking|reporting|suing you|this|it; you are annoying me; enough of this|these <adverb>*; no more of this; <stop> <these>* calls <adverb>*; do not email me <adverb>*
    <stop> calling <whose> _; cut it out; knock it off; give it a rest; just? leave|let me be; turn these|this off; how do i turn these off; fewer texts; do i have to <write> stop
    <not interested> <interest tail>*; no interest <interest tail>*; i think you have <wrong number>; i think <wrong number>
    blocking; you are? scammer|scammers|spammers|spammer; do not call <adverb>*; too many texts|messages; <unwilling> this|these|any
    you|yall guys|people? need|have to stop <adverb>*; turn this|these|it|them off <adverb>*; turn off this|these|it|them
    wrong; this is the? <wrong number>; confirm|confirmed removal <adverb>*; <asking> <adverb>* stop <adverb>*
    is this <a>? spam|scam; block me; blocked; you are blocked; wrong person; no interest; let me out of this; i want out; revoked
    leave me|us <adverb>* alone <adverb>*; leave me be; let me be
    stop it|this|that|these|them|everything <adverb>*; stop doing this|that <adverb>*; stop with this
    <stop> <adverb>* bothering|harassing|bugging|annoying|pestering|hounding me|us <adverb>*
    <stop> calling <adverb>*; <not> <adverb>* call <me> <adverb>*; <not> <adverb>* bother me <adverb>*
    <stop> <adverb>* emailing <me>? <adverb>*; <stop> <adverb>* <sending> <me>? emails|mail <adverb>*
    <stop> <texting> him|her|them|<whose> <relative> <adverb>*; <stop> <texting> <whose> <relative> <phone>+
    i am? not|never interested <adverb>*; not|never interested <adverb>*; no interest; i have no interest
    i am? no longer interested; no longer interested; no thanks? more; no more <adverb>+; no <texts>
    <wrong number>; you have <wrong number>; go <adverb>* away; get <adverb>* lost; buzz off; back off; <insult>
    spam; scam; this is <adverb>* <a>? spam|scam|harassment; <adverb>* enough; enough <texts>; enough already
    enough is enough; that is enough; blocked; block; blocking you; reported; mute; remove it|this|these|them
    unwanted <texts>?; unsolicited <texts>?; please disregard my number; cancel|end|quit <polite>+
    <polite> cancel|end|quit; quit it; cancel me
    cancel|end <these>? subscription <adverb>*; cancel it all; how to stop; make it|them|this stop <adverb>*
    <make> <texts> stop <adverb>*; get off my phone; off <list>; stop to <leaving>; stop 2 <leaving>
    stop to|2 end|stop|quit|cancel; <write> stop|end|quit|cancel|unsubscribe|optout; <write> the word stop
    no stop+; ok stop+; revoked; i revoke|withdraw; can i opt out <of texts>?
    can|may i unsubscribe <from list>?; i want|need|would out; i am out; let me out <of texts>
    who gave you <my> number; where did you get <my> number|info|information
    how did you get <my> number|info|information; i did not|never ask|asked for this|these
    why am i getting|receiving this|these|it; discontinue <adverb>*; cease <adverb>*; terminate <adverb>*; desist
    am i opted? out; did i opt out; did|have you remove|removed|deleted|take|taken me|us <from list>?; have you removed me; am i unsubscribed; 
    stop bullshitting; stop stalking me; stop scamming <adverb>*; stop texting <adverb>* <swear word>
  `,
  hint: `
    no _ here <adverb>*; <gone person> do|does|did? not live|work|stay|go|attend|bank|shop <adverb>* here|there|anymore|with|at|us|me+ <adverb>*; i|we? do? not live|work|shop|go|bank there|here <anymore>? <soft>*; _ moved|died|passed away? <adverb>*; she|he|<gone person> is in a|the? nursing|assisted|care|memory|retirement|hospice home|living|facility|care? <adverb>*; sold that|the|my|our|it ~? <when>*; my|our|the? ~ got|was|is totaled|totalled|stolen|repossessed <soft>*
    my|our dog|cat|pet|horse|puppy|kitten died|passed away? <adverb>*; i|we? switched|changed|found|use|have|using|go|went|going|got|to|a+ another|new|different|someone|somebody+ else? ~? <adverb>*; i|we? changed|switched doctors|dentists|vets|providers|banks|gyms|schools|churches|stores|pharmacies|carriers <adverb>*; do you|yall know what time it is <soft>*; too early|late for this|these|that <soft>*; again with this|these|it|that <soft>*; <ordinal> one|text|message today|already|now <soft>*; that|it is <count> today|already <soft>*; another one again|already|really
    <asking>? dial|tone|scale|ease|slow it|this|these|things|your|up|off back|down|roll|up|off a? little|bit?; less is more; i <adverb>* just? delete|ignore|skip|trash|mute these|them|texts|messages|yours|this; blocked you|yall; <yall> are <adverb>* relentless|annoying|pathetic|desperate|ridiculous|persistent|aggressive|too|pushy|much|spammy+; <please>? pause <please>; take a break from|with <texts> ~*; <wonder>? which|what|whose company|business|store|list|number|phone|place is this <soft>*; what are these <soft>*; i|we <not> have an|any account with|at|there|you|yall|here+
    not my account <soft>*; i? <not> know you|who|this|is|are+ <soft>*; i|we have? never been to|in your|this ~ <soft>*; my <relative> says|said|wants|told <you>? no|stop|more|enough|it+ <soft>*; he|she|they is|are not interested <adverb>*; my <relative> signed up <adverb>*; my <relative> used|had|has|took my phone <soft>*; i|we? have? had enough <soft>*; over|done|through this|it|these <soft>*; i am? fed up <soft>*; sick of this|these|you|it <soft>*; i am? losing|lost my|all? patience <soft>*; my patience is gone|thin|over|up <soft>*; you|yall? just? lost a|my|another customer|business|me|vote|client|patient <adverb>*; i|we <will>? not|never be|coming|come|going|shop|shopping back|there|again|here+ <soft>*
    i|we have? graduated <adverb>*; there is|has|have must? been? some|a mistake|mixup|mix|error up? <soft>*; must be a|some mistake|mixup|error <soft>*; you|yall have? me|us mixed|confused up? with|for? someone|somebody|else|_*; it|this is not|was me|us|mine <soft>*; i|we <not> vote|registered|register|live|in|to|here|there|this|that|state|district|county|anymore+; i am? not registered <adverb>* in|to|here|there|vote|this|that|state|your|district|_*
<unwilling> your stuff|crap|junk|ads|garbage <adverb>*; 
    <again sigh>* again <again sigh>+; <again sigh>+ again <again sigh>*; <again sigh>+ another one; <lord>* what|wat is|s this|dis|all <lord>* <adverb>*; for what i|we get|getting this|these; not for sale <adverb>*; <lord>* who <wonder>* is|are|dis|this <wonder>* this|you|dis? <lord>*; give up already; i|we already? got? hired <adverb>* somewhere|elsewhere|already?; lol stop; you are on my last nerve; stop lol <adverb>*
    not interested <adverb>* <soft>* i|we ~* _*; i|we have? already|got|have ~* vendor|one|provider|guy|company|someone|somebody; sold it|that ~* ago <adverb>*; i|we never ordered|bought|asked|requested|signed|wanted anything <adverb>*; i|we am|are? not <adverb>* doing|do ~+ this year|season|anymore; ok ok i get it <soft>*; i get it <again sigh>+
    count me|us out <adverb>*;     i would rather you called|rang|wrote <me>?; i? would? prefer you emailed|phoned|called|mailed|wrote me|us; <not> bother texting back <adverb>*; the? person|patient|customer|client|man|woman you are trying to reach <have>? moved|left <adverb>*; not meant for me|us; hop off; that is plenty; do you mind; can you not; you again; what is this regarding; ease up with <these>; this is overkill
    i? have? had it with <these>|<texts>; i? am? fed up with all? <these>|this|<texts>; you are getting on my <adverb>* nerves; <adverb>* too frequent for? me?; less often <please>?; cut back on these|<texts>; give it a rest with these|<texts>; i should not be getting these|this|<texts>; <not> hit me up <adverb>*; my patience with you is over; _* will not be needing your services <anymore>?; what number is this
    it|house|home|car|property|truck|land|that|the|my|our+ is|was|has|been|already|got+ sold <adverb>*; i|we <adverb>* sold it|that|the|my|our|house|home|car|property|land|truck|already|last|year|month|week|ago|years|#|_+; <not> voting for? _*; i rent; i|we <not> vote|rent <anymore>?; i am? no longer|not in the market _*; no longer in the market; not looking|buying|shopping <anymore>?
    found a job <adverb>*; someone|somebody|my|kid|kids|son|daughter|ex|friend|friends|wife|husband|they+ <adverb>* signed me|my|us up|number+ <as a joke>?; my <relative> must have signed up|me|us*; i must be on a|some|the list; am i on some|a list; i think you want|need someone|somebody else; am i supposed to know you|this; there is no _ at|on|here this? number|phone?; this number was|has|been|got+ reassigned|recycled|changed
    this used to be <whose>|my? <relative>|_|_s? <phone>+; i|we <not> lived|live there|here <anymore>? _*; i|we live in another|a|different+ state|country|city <adverb>*; i|we closed our|my account; i|we switched companies|doctors|providers|banks|dentists|vets|gyms|phones|to|_+; who told|asked|said|let you <adverb>* to|could|can? text|call|contact|message me; who sold you my? <phone>|info|number*; why is this number texting|calling|messaging <me>?; what is this number
    i <not> do|read|like|check|open|want|get texts|these|text|messages|them; i delete <these>? <text noun>? _*; hard no; no means no; you people have no shame|life|respect|decency; please no more? thanks?; <please>? <not> share <my> <phone>+; too many; relentless; pathetic; unbelievable
    <no> <adverb>* not for me; not for me anymore i? <not>? think?; thanks but no thanks; nah <adverb>* i? am? good; no thanks we|i already have <owned thing>*; no thanks we|i have <owned thing>* already?; i|we? already bought|purchased|got|have|found|sold <owned thing>* <from elsewhere>?
    i|we? <adverb>* <have>? moved <place name>?; i|we? no longer live <adverb>* in|here|there|the|area|this|that|town|state|city|_+; i|we? already voted|donated|gave; we rent
    this is his|her|their|_|the daughter|son|wife|husband|mother|father|brother|sister|widow|caregiver|nurse; _? this is _s daughter|son|wife|husband|brother|sister|mother|father; let us stop here; i cannot|can not stand this; <stop> please <stop>; no _ here; chill; dude chill; enough texting; quit it <adverb>*; new number <adverb>*
    i am? not mr|mrs|ms|dr? _; i|we am|are not customers|patients|members; i am? losing interest <adverb>*; sorry <who>; annoying; you are <adverb>* annoying|relentless|spammers; u annoying; eat my|a shorts; i|we told you|yall|them already; you again+; not you again; ugh <adverb>* again|not|you+
  `,
  suspicion: `
    still on your|this|any <kind>* list|lists; is|are this|these texts|messages? costing me; who pays for <texts>|these|this; are these texts|messages? free; take my ex|him|her off this|the|your; just|only the ~ reminders|updates|alerts|ones|texts|messages please; gave|give|gives out my number|phone|info; who signed|put me|us|this up|on; never gave this|my number|phone|info; get these weekly|monthly|less|daily|instead; not until after ~ texts; <not> even|be|ever|ya|going|try|bother|wanna|need|have|to+ text|texting|message|messaging|contact|contacting me|us|this|here|my

    not|longer interested <swear word>* we|i|thanks|thank|already|bye|sorry|got|have;    how|where <wonder>+ did|do you|yall|u guys|people? <adverb>* get|got|find|obtain ahold|hold|a? of? this|my|me; get|got|gotten ahold|hold of my|this <phone>; you|yall have? lost my vote|business|respect|support; not|no sure|idea|clue why i am on|getting|receiving|in; no longer work|volunteer|teach|serve|attend ~+ not sure|know why; idk|know|understand why i <adverb>* get|got|am|keep; never|not ordered|order|bought|buy|purchased|donated anything from|to you
    not recall|remember agreeing|consenting|asking|requesting|authorizing to|for? <texts>|this|these|participate|receive|get|be|any|anything; recall|remember|remembering subscribing|opting|joining|enrolling; you|yall believe|think|claim|say i|we <adverb>* consented|agreed|opted|subscribed|signed; the? basis on which|upon; rude|annoying|inappropriate|unprofessional to be? texted|messaged|contacted|text; for what i|we get|getting this|these; ought|should to? not? be getting|receiving these|this
    too|so many reminders|notifications|alerts|offers|ads|promos|coupons; these|your offers|texts|messages|ads are not|never helping|useful|helpful; keep|keeps doing this|it; said no not yes; no no i? said
    rather|prefer you|yall|they <adverb>* call|called|phone|email|emailed|mail|wrote|write me|us; call me than; possible to not|only <adverb>* get|receive|have; is|are there some|a|any way|option to? only|not; one|fewer|less reminder|reminders|text|texts|message|messages|alert|alerts instead of; thought i|we <adverb>* canceled|cancelled|stopped|quit|ended all? this|these|it|texts|messages|that|alerts; thought i|we <adverb>* unsubscribed|removed; what am i signed|subscribed|enrolled up|to|in|for+; what all? i am signed up; my last nerve
    stalked by; being stalked|hounded|harassed|bombarded by; talk|talking|speak|speaking|spoke|going to|with my lawyer|attorney|counsel|solicitor; take|taking my business elsewhere; like|literally|about the? _|sixth|seventh|eighth|ninth|tenth|fourth|fifth|third one|time since|today|this
    take|remove|delete|erase his|her|their|my <relative>? <phone>+ off|from; not need|want ~+ texted|messaged to me|us; see that <mine> is <removed>; no texts|calls|messages|emails no texts|calls|messages|emails|nothing; no texts or|and calls
    text|texts|texting me more than; you text me # times|two|three|four|five|2|3|4|5; you text me <count> times; my lawyer|attorney will <adverb>* know|hear about; will not be needing your; texting is not the best; should not be getting these
    forwarding these|this to; straight to trash|spam|the; who sold you; need a new hobby|life; do you guys|people ever|even; phone for <not>|_ anymore; no shame; get paid to annoy|bother; <not> have this number|phone anymore; no one|nobody named; must|mustve have? signed up
    how|where|howd <adverb>* did|do|you|yall|u|guys|people|even+ <adverb>* get|got|find|found|obtain|have|received my|this number|info|information|name|contact|phone|cell
    who gave you <adverb>* permission|consent|authority|my|this; who authorized|approved this|these|you
    <ordinal> text|message <adverb>* today|this|week|month|you|already; <ordinal> time today|this|already week|month|morning? you; like|literally <ordinal> text|message
    <count> texts|messages|text|message <adverb>* today|already|in|per|every|this|a|since|before|about|for; wow|great|oh|yay|another+ another text|message|one|coupon; another text|message from|how|wow|great
    text|texts|message more than|often; just what i needed; never|ever sleep; every time my phone; my phone is|was|has|keeps|not|never|stopped|always|been* <adverb>* buzzing|dinging|blowing|going|buzzes|dings
    rather you <adverb>* emailed|phoned|mailed|wrote|email|mail; email|mail|calls|calling|phone is|are|works <adverb>* better|easier|best for me|us; better|easier than text|texts|texting|texted; phoned|called|emailed me than; just|like email like|me|us; can|could|would|will you just email|mail
    <these> instead of me|mine|my; to|use <mine thing> <relative> <phone>* instead; send these|this|them to my|somebody|someone
    only text|message me? if|when|about; just|only send|want|need|wanted|signed|agreed the|for|to ~+ ones|one|texts|text|stuff|alerts; <not> need|want the ~+ ones|stuff; none of the; not all this|these|that; only agreed|signed|subscribed|wanted
    costs|cost|costing|charges|charge me ~* text|message|texts|messages|money|#|cents|dollars; pay for these texts|messages; pay to get|receive texts|messages|these; start charging you
    is|are <adverb>* meant|intended|supposed for|to me|us; got <the>? wrong _|guy|number|person|bloke|dude|phone|lady|kid|man|woman|house|family; texting|messaging|contacting the|a wrong _|~
    a robot|bot; is|are this|you a real person|human|number; a human <adverb>* reading|there; real person or; person or a? bot|robot
    bother somebody|someone else; <not> bother me; leave me be; let me be; what do i text|say|send|type|reply; way|how to get out of|off these|this|them; stuck getting|receiving|with
    not have to text|message; no need to text|message; <not> appreciate it|this|these|the <text noun>?; nobody|noone <adverb>* wants|needs|likes|reads <these>? <text noun>|these|this|that; a bit|little much; bit|lot much; honestly a lot; got|have some nerve; tell|told you i|me no|already; my answer is <adverb>* no
    told|asked <your people>|_ to|it|and take|stop|remove|knock; asked _|~ to take care of; hear about this; need a hobby|life; out of control|hand; wishes they would; gets confused
    i do not have a|any dog|cat|car|house|kids|pet|home|truck|business; why <adverb>* i need|be|am|would a|getting|get|these; so i have screenshotted|screenshots|saved; screenshotted everything; looks like a? scam|spam; never been to|a|your|in; this number <adverb>* not for|a
    go to a|another|somewhere different|else|_; how many times|more|texts|messages are|will|do|must|does|you|person|i+; already texted|sent|messaged me|this; sent me this|that already|again|twice; text me already
    what do i <write> to <stop>; do i <write> stop; does|will <writing>? stop work; how do|can|to i? turn off <these>* <text noun>; still on your <kind>* list; did you take|remove|delete me; you|u remove|removed|delete|deleted me
    already unsubscribed; keeps getting <texts>; why you <adverb>* <keep>? <texting>; only <send> me; only <texting> me; like # <texts>; a|every day from you; text|message me? so much; supposed to be <removed>
    <told> you guys|people|all to stop; do you people|guys|all <adverb>* stop; not <text> on|before|after|during; just|only text|message me about; could|can you not text|message; not selling; sold my number|info; are these going to keep; no one|anyone by that name; by that name; not want this|these; nobody|noone named _; have the wrong _; get these by; <not> ring me; not the person; not interested as; was not interested; <gone person> <not> have this <phone>; sold that|the|my car|house|home|property; <gone person> passed last|away|in|on; i am not a patient|customer|client|member|voter|donor; moved to|out; i|we <not> know any|anyone|a|nobody _; <whose> <relative> <not> want <texts>|these|this; <whose> <relative> says|said|wants|asked to <remove>|<take>; you have <wrong number>; think you have <wrong number>; have <wrong number>; this is a landline; hold off on <texts>; fewer of these|them
    do i have to <write> stop; do you ever stop; stop texting|messaging at; rather|prefer get|have|use an? email; have email instead; # texts|messages in; what if i <adverb>* want to <stop>; take him|her|them off; <not> call this|my <phone>; <not> text|message my old; stop or i will|am
stop i am|do|have|already|never|not|can|got|just; stop this is; stop or you|i|we; stop we; so|but stop; end|quit|cancel sms; but remove it; how you got this|my
    text|message only on|about|during|at; only text|message about; would|will you stop <texting>; no texts|messages|sms on|after|before|during; <not> text|message between; off but leave me on; leave me out of it|this; not ask|asked for this|these; get off this|these|here; quit|stop trying to sell|reach|call|text; you can quit|stop trying
    more of these; of these a week|day; forget you have this|my; stop my|the|this subscription; harassment; <not> <adverb>* call my; get one more of; i am done with you|yall|these|this; not members anymore; still hear from you; if i say|text|send|type|reply stop; just <write> stop; leaving this list; slow down with <texts>; texted # times|today; the owner of this <phone>; allowed to text me; meant for someone; how are you even allowed; dial back <texts>; texting me at #; do not need your services; no solicitors; no solicitation; this is not his|her|their <phone>; dad|mom|wife|husband says no more; stop for a while; <not> phone me; supposed to take|remove me|us; you text|texted me <adverb>* every day; i told you already; get these asked|anymore; remove my father|mother|dad|mom|son|daughter|husband|wife; keep <texting> me; sister|son|daughter|wife|husband <adverb>* not want these|texts
    is|are <adverb>* withdrawn; only text if; change how often i get; you texted the wrong; texts|messages are out of control; hold the <texts>; lay off; what list; end up on this list; supposed to end; manage these <texts>; keyword to quit|stop; find somebody else; contact my attorney|lawyer; hear from the bbb; not the _ family; landline off; how often are you going to send; # texts|messages in one|a
    way to <stop> <these getting>; way to <leaving>; only want|wanted|need <these>* <kind>* <text noun>; only text|message|contact me; do i have to <receiving> <texts>|these|this
    did not stop work; stop did not|never work|worked; pause|suspend|snooze|silence <these>* <kind>* <text noun>; instead of texts|text|texting|messages|messaging; email instead
    prefer <these>* <kind>* calls|email|emails|call over|to|instead|not; text|message|contact <whose> <relative> instead; text|message way? too much|often; so many texts|messages
    why are|do|r you guys|people|all|folks <texting>|<text> me; how did you get|find my|this <phone>+; getting my number from; never gave my number; not give consent|permission; scam alert
    permission to <text> me; <stop> <adverb>* harassing; do not <adverb>* text|message so|this|too|before|after; fewer|less texts|messages; text|message me? less
    <stop> <adverb>* <texting> <whose> <relative>; with all <these>* texts|messages; up with <these>* texts|messages; why so many texts|messages; with the texts
    stop <adverb>* does|do|is not work|working|seem; i been unsubscribed|opted; never requested|wanted this|these|texts; not|never recall|remember signing|giving; how did you people|guys|all get my|this
    what list am i on; who gave you my number; about these texts|messages; on the dnc list; dnc list; not text this|so; gives you the right; turn these off
    why|how did|do|does you|yall have my number|info|information; how|where|howd|whered did|d you <adverb>* get|find|obtain my|this number|info|information
    why am i on this|your|a|the; why are|r you <adverb>* <sending> me; who signed me; did i sign up for this|these; how come you <adverb>* <texting>|<text>|keep
    not remember|recall giving|signing|subscribing; i was? thought|was|am unsubscribed|opted; thought i was unsubscribed|removed
    already|have|i replied|texted|sent|said|typed stop; <told> you <your people>? to stop; asked you guys|all|people to stop
    one more text|message and|or; text|message me one more time; marked as spam; violates|violate the? tcpa|law
    illegal to text|contact|message|send; do not <adverb>* <text> <whose> <relative>; not want to hear from; nothing to do with you
    you|yall text|message too much|often; too many texts|messages; texts|messages are <adverb>* <nuisance>; stop this nonsense|bs|shit|crap|madness|harassment
    i|am|am i unsubscribed; been removed; removed my number; <your people> take|remove <mine> off|from?; <finish> <these>* text alerts
    get <these>+ to stop; make this|these|them|it stop; stop w this|these|the
    <stop> <adverb>* bothering|harassing|bugging|pestering|hounding|annoying|spamming me|us
    <stop> <adverb>* sending|send me|us; do not <adverb>* text|message|contact me|us
    is|are <adverb>* considered? harassment|harassing; blowing up with <texts>; hear|hearing from my lawyer|attorney
    why am|do i <adverb>* getting|receiving; never subscribed|agreed to|for? this|these|it; i never asked for this|these

    unsubscribe; i have? <adverb>* unsubscribed; unsubscribing; optout; opt me? out; opting out; opted out; stopall
    <stop> <adverb>* <sending> <adverb>* me? <sent>; <stop> <these> <kind>* <text noun>
    <stop> <all> of? <these>? <text noun>; <stop> <adverb>* harassing <me>; <stop> <adverb>* spamming
    <stop> <adverb>* contacting; <cease> <adverb>* <texting>; <cease> <adverb>* <texts>
    <stop> <adverb>* getting|receiving; <stop> <texting> <these numbers>; not <adverb>* consent|agree to
    stop|end|cancel|discontinue|terminate <adverb>* <these>? <kind>* texts|sms|messages <adverb>*
    you|yall|people|guys|company|why <keep> <adverb>* <texting> me|us|this|my; you people|guys|all <keep> <adverb>* <texting>; <keep> <adverb>* <sending> me|us
    <keep> <adverb>* <receiving> <texts>; still <texting> me; still <receiving> <texts>
    still <sending> me <texts>; if you <text> <me> again; <text> <me> again and|or; texts me again
    why are|r|do|does|did you|u <adverb>* <texting>|<text> me; why are|r you|u <adverb>* <sending> me <texts>
    why am|do i <adverb>* <receiving> <texts>; why am|do i <adverb>* <receiving> this|these|so|all
    how do|can|could i <adverb>* <stop> <these getting>; how do|can|to|could i? <adverb>* <leaving>
    how do|can i <adverb>* get off of? <real list>|this|here|these; how do|can|to i? make this|these|it|them|the stop; <wish> to be? <leaving>
    <wish> off; if you|u|yall do not stop; if you|u|yall not stop; if you <text>|contact me again
    why do not you|u stop; you|yall will not stop <texting>; why will not you|u stop
    if? i get|receive one? another|more <texts>; another|more+ text from you
    you|u|yall <must> <adverb>* <stop> <texting sending>; never sign|signed|subscribe|subscribed up?
    not sign|signed up; not subscribe|subscribed
    not give|gave|given you|u|anyone|yall <my>? permission|consent|number
    never give|gave|given you|u|anyone|yall <my>? permission|consent|number; not|never consent|consented
    not|never authorize|authorized; not|never opt|opted in; not|never agree|agreed to <receiving>|<these>|<texts>
    not|never ask|asked for <these>? <texts>; not|never request|requested <these>? <texts>
    without my permission|consent; my consent was|is not|never; revoke my|consent
    how|where did you|u|yall get my|this number|info|information
    who gave you|u|yall my|this number|info|information; how you|u got my|this number; leave me <adverb>* alone
    report|reporting|reported <you> to|as|for; report|reporting|reported this|your number; report|reporting you|u
    being reported; report|reported as spam; reported it? as spam; fcc complaint|violation|rules; to|with|call|calling|contact|contacting|notify|notifying the? fcc|ftc; tcpa; do not call list|registry
    do not contact list; do not text list
    removed from <list>; taken off <list>; off <your> <real list>
    off <of>? <the>? <kind>* mailing|texting|text|contact|marketing list; <unwilling> <adverb>* <texts>
    <unwilling> <adverb>* <receiving>; <unwilling> to be <texted>
    <unwilling> <adverb>* you|u|yall <texting>|<text>; 
    <not> <adverb>* <text> this|my <phone>; <not> <adverb>* send <me> <adverb>* <texts>
    <not> <adverb>* send any? more <texts>; <not> <adverb>* contact <me>; <not> want to hear from you|u|yall
    spam|spammed|spamming me|us|texts|messages; unwanted texts|text|messages; unsolicited texts|text|messages
    blowing up my phone; sick|tired of <these> <texts>; sick|tired of <receiving>
    no more <these>* <kind>* texts|messages|texting|sms; cease and? desist
    block|blocking|blocked your|this number; <told> <yall> <times>? to stop; asked|told|ask to be removed
    replied|texted|sent|said|typed|typing|texting|replying|reply|text|say stop <times>
    <have> <adverb>* replied|texted|sent|typed stop; i <adverb>* replied|texted|sent|typed stop
    times do i <adverb>* <must>? <write> stop; <keep> <writing> stop; stop means stop
    get|getting|taken me|us off <list>; harassing me; harassing us; this is harassment; lose my number
    sue you|u|yall; <end texts>; stop trying to contact|text|reach|call me
    ask|tell|told|asked|have <your people> to? <stop> <texting>; have someone|somebody <remove>|<take> me; <off> the texting list
    not be texting|contacting|messaging me; not text|contact|message me anymore|again|ever
  `,
};
