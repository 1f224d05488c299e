/** What unmistakably asks for texts to stop, as a whole or once it is known what it is about. */
export const wishes = {
  revocation: `
    count me|us out of <texts> <adverb>*; spare me|us <these>+ <kind>* texts|messages|spam <adverb>*; <texts> are|is no longer|not welcome|wanted <adverb>*; <texts> are|is unwelcome <adverb>*
    <stop> <adverb>* bombarding|flooding|blasting|pelting <me>|my <this>? <phone>* <with texts>? <adverb>*; <stop> <adverb>* bombarding|flooding|blasting <this> <phone>+ with <these>* ~? deals|offers|promos|coupons|ads <adverb>*; lose|forget <my> digits <adverb>*
    <this> <phone>+ does|is not <adverb>* accept|accepting|want|consent <texts> <adverb>*; discontinue|cancel|end <texts>|service <sender>? to <this> <line>+ <adverb>*; unsubscribed <mine> <please>+
    <please>? no more send <me>? <texts> <adverb>*; enough texting <me> <adverb>*; enough <texting> <me> <please>?; leave me alone <adverb>* with <texts> <adverb>*; lemme|let me off <of>? <list> <adverb>*
    this|that|it better|had|should|will|must+ be the last text|message i get|receive|see <sender>? <adverb>*; block <my> <phone>+ on your side|end <adverb>*; could we <please>? be <removed> <from list>? <thanks>; <mine> should|must|needs come|be off <of>? <list> <adverb>*
    <stop> <adverb>* sending <me>? <these>* <kind>* flyers|brochures|catalogs|pamphlets|circulars <adverb>*; <stop> d <text noun> <adverb>*; <unwilling> <adverb>* to? hear from you|yall people|guys|all anymore|ever|again again? <adverb>*
    ditch|bin|shred|trash|chuck|burn|lose|forget <my> number <adverb>*
    cut|nix|axe <these>+ <kind>* texts|texting|sms|messages <adverb>*
    <not> <adverb>* solicit <me> <adverb>*
    no reason|need|cause to <text> me|us <adverb>* anymore|again+; you <not>|no|longer* need|have to <text> me|us <adverb>* anymore|again+; you no longer need|have to <text> me|us <adverb>*
    update|change|set|switch|make|put my|our|the? account|preference|preferences|settings|profile|status|contact+ to|as|for|on+ no|do|not+ <texts>|<text> <adverb>*
    advise|tell|ask|inform|notify|instruct|let your|the team|staff|system|boss|people|company|manager|marketing|office|_+ not to <text> <me> <adverb>*
    mark|list|flag|note <mine>|my|account|file|profile|record|number+ as? do not text|contact|message <adverb>*
    remove|delete|take <mine> off? or face _? legal|a|action|lawsuit|consequences+
    i|me|we no want|need|like|wish <more>? <texts> <sender>? <adverb>*; i|we no longer like|want|wish to? receive|get <texts> <sender>? <adverb>*
    <please>? no send <me>? nothing|anything <adverb>*; <please> not to <text> <me> <adverb>*; <please> not to <send> <me>? <more>? <texts> <adverb>*; <not> to <send> <me> <texts> <adverb>*; <stop> sent <me> <texts> <adverb>*
    <wrong number> <please>? <remove> it|this|me|us <adverb>*
    its? time to <leaving> <adverb>*; it is time to <leaving> <adverb>*; it is time i|we <leaving> <adverb>*; time to <take> <mine> <off> <list> <adverb>*
    <remove> <adverb>* <mine> out <of>? <your> phone|phones|system|contacts|database|computer|list|records <adverb>*
    <not> <adverb>* authorize|allow|permit any|all|further|more|future+ <texts> <sender>? <to me>? <adverb>*
    <stop> <adverb>* any and all <texts> <to me>? <adverb>*
    <stop> <adverb>* blowing|lighting me up <with texts>? <adverb>*
    <not> <adverb>* reach out <to me>? <by text>? <more> <by text>? <adverb>*; <not> <adverb>* reach out <to me> <by text>? <adverb>*
    leave|keep <mine> out of <these>* <kind>* <text noun>|list|lists <adverb>*
    <not> <adverb>* add|put|include|enroll|sign <mine> up? to|on|in|for|back+ <real list>|<texts> <adverb>*; <not> <adverb>* add|put|include <mine> back? to|on|in your <kind>* list <adverb>*
    put|add <mine> to|on|in <your>? dnc|opt-out|optout|suppression|exclusion list <adverb>*; put|add <mine> to|on|in <your>? opt out list <adverb>*
    exclude|omit|suppress <mine> from <these>* _? mailings|texts|messages|campaigns|promotions|mailing and|or? <these>* <kind>* <text noun>? <adverb>*
    i|we <adverb>* demand|insist|request|require|ask|expect on? that? you|yall <adverb>* <stop> <texting>|<sending> <me>? <sent>? <to me>? <adverb>*
    i|we <adverb>* demand|insist|request|require|ask|expect that? you|yall <adverb>* <remove> <mine> <from list>? <adverb>*
    can|could|may i|we <please> <leaving> <adverb>*; can|could|may i|we <leaving> <please>
    can|could|may <mine> <please>? be <removed> <from list>? <please>; can|could|may <mine> <please> be <removed> <from list>? <adverb>*
    <been>? asking|trying|waiting <for time>? to be <removed> <from list>? <adverb>*
    i|we|is|am* not trying to get|receive|see no? <texts> <sender>? <adverb>*; can <stop> <texting> <me> or not <adverb>*; can <stop> <sending> <me>? <sent> or not <adverb>*
    <take> <mine> off <of>? <your> _|texting|text|messaging|automated|automatic+ thing|thingy|stuff|deal|texts|messages <adverb>*
    <finish> <these>* alerts|notifications|texts <please>; <please> <finish> <these>* alerts|notifications <adverb>*
        <grateful> if you stopped|quit|ceased <texting>|<sending>|<texts> <me>? <sent>? <to me>? <adverb>*
    <grateful> if you removed|took|deleted|dropped <mine> <from list>? <adverb>*; <grateful> if you took <mine> off <list>? <adverb>*
    <ensure> i|we <not>|never|no <adverb>* <receiving>|get|receive <texts> <sender>? <adverb>*
    <ensure> i|we receive|get no <texts> <sender>? <adverb>*
    <ensure> <mine>|i|we is|am|are|be|get|gets|was|were <removed> <from list>? <adverb>*
    wed like to <leaving> <adverb>*; wed like <text removal> <adverb>*
    process <my> removal <from list>? <adverb>*; <wish>? removal from <list> <adverb>*
    what part of <stop> <texting> <me> do|did you <not> understand|get <adverb>*
    unsubscribe <from list>? <texts> <adverb>*
    <unwilling> <adverb>* to be on|in <your> <kind>* <text noun>
    i|we <adverb>* got|get|receive|received your <text noun> and|but <not> want <texts>|them|any <adverb>*
    <stop> <adverb>* <texting> <adverb>* <me> <about> <adverb>*
    <stop> <adverb>* <sending> <me>? <sent> <about> <adverb>*
    <stop> <adverb>* <texts> <about> <adverb>*
    <not> <adverb>* text|message|contact <me> about|for|regarding your <good>+ <more> <adverb>*
    this is <my>|a formal|official|written|final request|demand|notice to be <removed> <from list>? <adverb>*
    <my>|this|a <kind>* _|formal|official|final|last|second|third|written? request|wish|demand|notice to be <removed> <from list>? <adverb>*
    consider me|us|this unsubscribed|removed <adverb>*; consider me|us opted|out out <of texts>? <adverb>*; consider me out <of texts> <adverb>*; consider <mine> opted out <adverb>*; consider this my opt out|removal|unsubscribe|unsubscription <adverb>*
    stop_sign <texting> <me>? <adverb>*
    <subject> <adverb>* want|need|wish|like off <of>? <real list> <adverb>*
    <subject> <adverb>* want|need|wish|like off <of>? <these>+ ~* <texts> <adverb>*
    <take> <adverb>* <mine> <off> <these>+ ~* <text noun> <adverb>*
    <take> <adverb>* <mine> <off> <list> for|of|with <texts> <adverb>*
    <take> <mine> out <adverb>*; <take> <mine> out of? <real list> <adverb>*
    <take> <mine> off|out so <purpose>
    turn|switch|shut them|it|these|this|everything|all+ off for|on|to <mine> <adverb>*
    turn|switch|shut off them|it|these|this|everything|all+ for|on|to <mine> <adverb>*
    <not> <adverb>* send <me> another <text noun>|one <sender>? <adverb>*
    let|make this|that be|is? the last text|message|one you? <adverb>* send|sent|text|<sender> <me>? <adverb>*
    this|that better|had|should|will|must+ be the last text|message you? <adverb>* send <me>? <adverb>*
    <stop> <adverb>* sending <me>? <these>+ ~+ texts|text|messages|message|sms <sender>? <to me>? <adverb>*
    <stop> <adverb>* sending <me>? <these>* ~? coupons|deals|offers|promos|ads|alerts|surveys|listings|specials|sales|job|jobs|links|reminders|notifications|updates|codes|invites|newsletters+ <to me>? <adverb>*
    i|we? would? <adverb>* like|want|love|prefer|need|appreciate for? <texts> to <stop> coming? <adverb>*
    <texts> <must>|to <stop> coming? <adverb>*
    please? no send <me>? <more>? <texts> <to me>? <adverb>*
    <please>? to? <not> be <sending> <me>? <sent>? <adverb>*
    <not> be <sending> <me>? <sent> <adverb>*
    i|we <not> <adverb>* consent|agree|agreeing|consenting to <these>* <kind>* <text noun> <sender>? <adverb>*
    leave my|this <phone>+ alone <adverb>*
    cut <these>+ <kind>* <text noun> out <adverb>*; cut out <these>+ <kind>* <text noun> <adverb>*
    <stop> <adverb>* hitting|blowing|lighting my|this line|phone|cell|number up <with texts>? <adverb>*
    <unwilling> <adverb>* to? hear from you|yall|u guys|all|people? <by text>|ever again? <adverb>*
    <unwilling> <adverb>* anything|nothing else|more|further? <sender>? <by text> <adverb>*
    <unwilling> <adverb>* <texts> <sender>? on|at|to <this> <phone>+ <adverb>*
    can|could|may|might i <please>? be <removed> <from list>? <please>|<thanks>+
    unsubscribe <mine> <from list>? <adverb>*; you unsubscribe <mine> <from list>? <adverb>*
    <stop> <adverb>* <texting> for|to <him> <adverb>* <on this>?
    <stop> <adverb>* to <send>|<text>|write <me> <sent>? <adverb>*
    <block> <this> <phone>+ <adverb>* so <purpose>
    i|we <adverb>* want <mine> <removed> <and no more>? <adverb>*
    i|we <adverb>* want <mine> <removed> and no more|further <texts> <adverb>*
    <how got> <my> <phone>+ but|so|and|please|just|now+ <remove> it|this <adverb>*
    <how got> <my> <phone>+ but|so|and? i want it <removed> <adverb>*
    <these> <texts> are|is|r <adverb>* <nuisance> and|so|please|just* <not> <adverb>* send <me>? <more> <adverb>*
    i|we <not>|never gave you <my>? permission|consent to <text> <me> so|and <stop> it? <adverb>*
    no need to|for <texting>|<text> <me>? anymore|again|more+ <adverb>*
    i|we <adverb>* ask|asking|asked|request|requesting you|yall? <adverb>* to? <please>? not to? <text> <me> <adverb>*
    i|we <adverb>* ask|asking|request|requesting that? <mine> be <removed> <from list>? <adverb>*
    <wish> <mine> <removed> <from list>? <adverb>*
    i|we|you no longer|not consent|agree|consenting|agreeing to being <texted> <sender>? <adverb>*
    i|we <adverb>* withdraw|revoke|withdrawing|revoking any|all|whatever|my|the|prior|previous+ permission|consent|permissions i|we may|might? have? <adverb>* given|gave <you>? <consent to>? <adverb>*
    any|all|whatever|the+ permission|consent i|we may|might? have? <adverb>* given|gave <you>? <consent to>? <adverb>* is <adverb>* revoked|withdrawn <adverb>*
    <my>? consent to text|contact|message <me> if it ever existed is <adverb>* revoked|withdrawn <adverb>*
    you have my permission to text me no longer
    you|yall|u may|can <stop>|quit <adverb>* with <texts> <adverb>*
    directing|instructing|ordering|telling|asking you to <stop> <these>? <texts> <to me>? <adverb>*
    make <these>+ <kind>* <text noun> stop <please>|now|forever|already+
    no longer send|text|message|contact <me> <sent>? <adverb>*
    i? cannot|can not be texted|contacted|messaged <more>? <adverb>*
    remove|delete|take <mine> before|or|else+ i|we <will>? <adverb>* <block> <blocked>*
    <stop> <adverb>* <texting> <me> before|or|else+ i|we <will>? <adverb>* <block>? <blocked>*
    <unwilling> <adverb>* <texts> <sender>? and|so|please+ <stop>|<remove> <mine>? <adverb>*
    get|take|pull <mine> off|out of? whatever|any ~? list|lists|system|program|database you|it|its|i|we|this|they|he|she|is|am|are|have|got|bought|on|in|or|wherever* <adverb>*
    get|take|pull|remove <mine> off|out|from of? whatever program|list|system sends|sent|is|that|this|these|texts|sending+ <adverb>*
    would you mind? taking|removing|deleting <mine> <off>|<from> <list> <adverb>*
    taking|removing|deleting <mine> <off>|<from> <list> <please>? <adverb>*
    <subject> <adverb>* requests|wants|asks to be <removed> <from list> <adverb>*
    block|exclude <mine> <from> <list> <adverb>*
    <not> <adverb>* use|using <this> <phone>+ <more>? <for texts>? <adverb>*
    no <texts> to|on|at <this> <phone>+ <adverb>*
    no <texts> needed|wanted|necessary <adverb>*
    no need to <keep>? <texting> me|us <more> <adverb>*
    turn|switch|shut <these>+ <kind>* <text noun> off <adverb>*
    <please> make <these>+ <kind>* <text noun> stop <adverb>*
    <kill> <these>* <kind>* <message noun> <sender>? <to me>? <adverb>*
    <kill> <these>* <kind>* <text noun> for|on|to <this> <phone>+ <adverb>*
    <kill> <mine> <from> <list> <adverb>*
    <stop> <adverb>* sending|texting|messaging <sent>? to|on|at <this> _* <relative>? <phone>+ <adverb>*
    <stop> <adverb>* sending <me>? listings|listing|properties|homes|flyers|jobs|links|info|information|stuff|updates|quotes|surveys <adverb>*
    <stop> <adverb>* <texting> his|her|their|the _* <relative>? _* <phone>+ <adverb>*
    <stop> <adverb>* <texting> my _+ <relative>? _* <phone>+ <adverb>*
    let|get <mine> off <of>? <list> <adverb>*
    no further <texts> <sender>? <to me>? <adverb>*
    i want|need no|zero <texts> <adverb>* <sender>? <adverb>*
    leave <mine> off <of>? <list> <adverb>*
    can|may|could i <adverb>* not <receiving> <texts> <sender>? <adverb>*
    ask|asking|asked|asks you|yall not to <text> <me> <adverb>*; ask|asking|asked you|yall to not <text> <me> <adverb>*
    that? <mine> be <removed> <from list>? <adverb>*
    i|we no longer|do|not+ authorize|allow|permit you|your|this|anyone _|business|company|firm|office|store? to <send>|<text> <me>? <sent>? <sender>? <to me>? <adverb>*
    no further|more contact|communication|correspondence <sender>? <to me>? <adverb>*
    i want|wish|need no further|more contact|communication|correspondence <sender>? <adverb>*
    <stop> to|and send|text|message <me>? <sent> <sender>? <adverb>*
    no send <me>? <more>? <texts> <adverb>*
    <stop> <adverb>* hitting my|this line|phone|cell|number|inbox <with texts>? <adverb>*
    <stop> <adverb>* hitting me up with|w <texts> <adverb>*
    <stop> <adverb>* blowing up my phone <with texts>? <adverb>*
    <not> <adverb>* bother texting|messaging|contacting me|us|again|anymore|ever+ <adverb>*
    i|we would rather|prefer you did? not <text> me|us <adverb>*
    i|we have <adverb>* requested|asked <adverb>* to be <removed> <from list>? <adverb>*
    this is my|the _|second|third|2nd|3rd|4th|fourth|fifth|last|final|# request|time to be <removed> <from list>? <adverb>*
    this is my|the _|second|third|2nd|3rd|4th|fourth|fifth|last|final|# request|time asking|telling to? you? to <stop> <texting>? <me>? <adverb>*
    i|we no longer consent|agree to <receiving>? <adverb>* <sent> <sender>? <adverb>*
    i|we do not consent|agree to <receiving> <adverb>* <sent> <sender>? <adverb>*
    i|we do not give|grant you|anyone|yall <my>? permission|consent|authorization to <text> <me> <adverb>*
    <not> be <texting> <me> <adverb>*
    do not you <adverb>* <text> <me> <adverb>*
    <remove> it|that|them|him|her <from> <real list> <adverb>*
    get rid of my <phone>+ <adverb>*
    <remove> <adverb>* <mine> from receiving <texts> <adverb>*
    <finish> <my>? subscription to <texts> <adverb>*
    <stop> <adverb>* asking|begging|hitting|pestering me|us for? money|donations|_? <adverb>*
    <stop> <adverb>* asking|begging for money|donations|donation|contributions <adverb>*
    <stop> <adverb>* communicating with me|us <adverb>*
    <stop> <adverb>* all? communication|communications|correspondence|contact <adverb>*
    you have been told|asked|warned <times>* to <stop> <texting> <me> <adverb>*
    i|we <adverb>* <told> <yall> <times>? to <stop> <texting> <me> <times>?
    <finish> <these>* text|sms alerts|messages|notifications|updates <adverb>*
    <stop> <adverb>* <texting> <adverb>* <me> <adverb>*
    <stop> <adverb>* <texting> and|or|& <texting> <adverb>* <me> <adverb>*
    <stop> <adverb>* <sending> <adverb>* <me>? <sent> <sender>? <to me>? <adverb>*
    <stop> <adverb>* <sending> <sent> <sender>? <to me>? <adverb>*
    <stop> <adverb>* it? with|w <adverb>* <texts> <sender>? <to me>? <adverb>*
    <stop> <adverb>* <texts> <sender>? <to me> <adverb>*
    <stop> <adverb>* <these> <texts> <sender>? <adverb>*
    <stop> blowing up my phone <adverb>*
    <stop> <adverb>* bothering|harassing|bugging|annoying|pestering|hounding me <with texts>
    <not> <adverb>* <text> <me> <with texts>? <more> <adverb>*
    <not> <adverb>* <send> <me> <sent> <sender>? <to me>? <adverb>*
    <not> <adverb>* <send> <texts> <sender>? <to me>? <adverb>*
    <not> <adverb>* <send> <sent> <sender>? to me|us <adverb>*
    <not> <adverb>* <send> <sent> <sender>? to <this> <line>+ <adverb>*
    <not> <adverb>* <send> <sent> <more> <adverb>*
    <not> <adverb>* <send> <adverb>* to|on <this> <line>+ <adverb>*
    <not> <adverb>* <text> or <text> <me> <adverb>*
    <not> <adverb>* call|email|bother <me>? or|and <text> <me> <adverb>*
    you may|can not|no|longer+ <text> me <adverb>*
    you do not have <my>? permission|consent|authorization|authority to <text> <me> <adverb>*
    you are not authorized|allowed|permitted to <text> <me> <adverb>*
    <remove> <adverb>* <mine> <from> <list> <adverb>*
    have|get <mine> removed|deleted|erased <from list>? <adverb>*
    have|get <mine> taken <off> <list> <adverb>*
    <take> <adverb>* <mine> <adverb>* <off> <list> <adverb>*
    take|get off <adverb>* <mine> <from> <list> <adverb>*
    <take> <adverb>* <mine> out of <real list> <adverb>*
    <remove> <mine> <adverb>* and <stop> <texting> <me>? <adverb>*
    put|add <mine> to|on|in <your>? do not call|contact|text|message|disturb|or|and+ list <adverb>*
    lose|forget <my> number <adverb>*
    unlist|unenroll|deregister|disenroll|unregister <mine> <from list>? <adverb>*
    unsubscribe <adverb>* <mine> <from list>? <adverb>*
    unsubscribe <adverb>* <from list> <adverb>*
    <wish> <adverb>* to <adverb>* <leaving> <adverb>*
    <wish> <adverb>* <text removal> <adverb>*
    opt <mine> out <of texts>? <adverb>*
    i am? opting out <of texts>? <adverb>*
    i am? unsubscribing <from list>? <adverb>*
    i hereby|formally|officially* opt out <of texts>? <adverb>*
    i am? hereby|formally|officially* revoke|revoking|withdraw|withdrawing <my>? <consent> <consent to>? <sender>? <to me>? <adverb>*
    i hereby|formally|officially* unsubscribe <from list>? <adverb>*
    revoke|withdraw <my> <consent> <adverb>*
    <my>? consent <consent to>? is|was|has? been? <adverb>* revoked|withdrawn <adverb>*
    <consider> <my> consent revoked|withdrawn
    no more <texts> <sender>? <to me>? <adverb>*
    no more <texting> <me>? <adverb>*
    no more of <these> <texts> <sender>? <adverb>*
    <unwilling> <more>? <texts> <sender>? <to me>? <adverb>*
    <unwilling> <adverb>* <receiving> <adverb>* <sent> <sender>? <to me>? <adverb>*
    <unwilling> <adverb>* to be <texted> <sender>? <adverb>*
    <unwilling> <adverb>* you|yall|anyone to? <text>|<texting> <me> <adverb>*
    <unwilling> you <texting> <me> <adverb>*
    <unwilling> <adverb>* to be on|in|apart|part|of+ <real list> <adverb>*
    <unwilling> <adverb>* <my> <phone>+ on|in <real list> <adverb>*
    <wish> <adverb>* you|yall|these|this|it|them|all|<texts> to <adverb>* <stop> <texting>? <me>? <adverb>*
    i would appreciate it? if you stopped|quit|ceased <texting> <me> <adverb>*
    i would appreciate it? if you would|could <stop> <texting> <me> <adverb>*
    i would appreciate it? if you removed|took|deleted <mine> <off> <list> <adverb>*
    i would appreciate it? if you removed|deleted|took <mine> off? <adverb>*
    have everyone|everybody|them|yall <there>? <stop> <texting> <me> <adverb>*
    <remove> <mine> <from list>? and <not> <text> <me> <adverb>*
    drop <mine> off|from <these>+ ~* list|thing|texts|text|messages+ <adverb>*
    <stop> sending <to me> # #+ <adverb>*
    you|yall guys|people|all|folks? <must> <adverb>* <stop> <adverb>* <texting> <me> <adverb>*
    you|yall <must> <adverb>* <remove> <mine> <from> <list> <adverb>*
    <these> <texts> <must> <adverb>* <stop> <adverb>*
    <finish> <adverb>* <these>+ <kind>* <message noun> <sender>? <to me>? <adverb>*
    <finish> my text|sms|texting subscription|alerts|messages <adverb>*
    <finish> <these>* communication|communications|correspondence <sender>? <to me>? <adverb>*
    turn off <these>+ <kind>* <text noun> <sender>? <to me>? <adverb>*
  `,
  backward: `
    <ensure> i|we <not> <adverb>* <receiving>|get|receive these|them|those|this|any|more <more> <adverb>*
    <stop> <adverb>* them|those|these <adverb>*
    <stop> <adverb>* sending them|those|these <to me>? <adverb>*
    <stop> sending to <this> <phone>+ # #* <adverb>*
    <stop> sending to it|this|that one|number? <adverb>*
    end them|these|those <adverb>*
    turn|switch|shut them|these|those <adverb>* off <to me>? <adverb>*; turn|switch|shut off them|these|those <to me>? <adverb>*
    <please> make them|these|those stop <adverb>*
    <not> <adverb>* send <me>? <more> <to me>? <adverb>*
    <not> <adverb>* send <me>? <any>? more of? them|those|these? <to me>? <adverb>*
    <not> <adverb>* send <me> another one? <adverb>*
    <unwilling> <adverb>* <receiving>? them|these|those|any <more> <adverb>*
    no more of those|them|these <to me>? <adverb>*
    take|get <mine> off <of>? them|those|it <adverb>*
  `,
  topic: `
    every|each|per|another <text noun>
    <whose texts> <adverb>? ~* <text noun>
    you|yall|u|people|guys|they|keep|keeps|kept|be|been|stop|quit+ <adverb>* texting|messaging|spamming <me>?
    you|yall|u|people|guys|they+ <adverb>* text|texted|message|messaged|spam <me>
    getting|receiving|get|got|receive <these>* ~* <text noun>
    texts|messages
  `,
  request: `
    do not text|message it <adverb>*
    no contact <please>+; <please> no contact
    dnc <please>+; <please>+ dnc; for the <kind>* <ordinal>|_|last|final time stop; can|could|would|will you <please> stop; <finish> <these>* alerts|notifications <adverb>*
    <take> <mine> off manually <adverb>*; <stop> hmu <adverb>*
        <not> <adverb>* text|message|contact <me> <with texts> <adverb>*
    <not> text|message|call|email or|and text|message|call|email <me>? <adverb>*
    request|requesting removal <adverb>*; remove <mine>? <adverb>* as <adverb>* requested|asked|discussed|stated before|earlier|previously|last|week|time*
    <finish> <these>* texts|messages|sms <adverb>*; opt out of? all <adverb>*; consent withdrawn|revoked <adverb>*
    un subscribe <mine>? <from list>? <adverb>*
    i|we have? <adverb>* asked|requested|asking|requesting to be <removed> <from list>? <adverb>*
    opting out <of texts>? <adverb>*; opt out <mine> <of texts>? <adverb>*
    i|we <not> consent|agree to <these>* <texts>
    would like|love to be <removed> <from list>? <adverb>*
    <stop> <adverb>* texting|messaging|spamming <adverb>*
    <stop> <adverb>* calling <me> <adverb>*
    <stop> <adverb>* <sending> <adverb>*
    <stop> <adverb>* <plain texts> <adverb>*
    <stop> <adverb>* all? contact|contacting <adverb>*
    <remove> <adverb>* <mine> <adverb>*
    <take> <adverb>* <mine> off <adverb>*
    <remove> <adverb>* <from> <real list> <adverb>*
    take off <real list> <adverb>*
    <not> <adverb>* text|message|contact|sms|msg <me> <adverb>*
    <not> <adverb>* text|message|contact|sms|msg <more> <adverb>*
    <not> call <me>? <more> <adverb>*
    <not> <adverb>* send <me> <more> <adverb>*
    <not> <adverb>* send <me> any? more of these|this|those|them <adverb>*
    <please>+ <stop> these|those <adverb>*; <stop> these|those <please>+
    do not call|contact|text list <adverb>*
    do not contact|text|message|sms <adverb>*
    unsubscribe+ <adverb>*
    unsubscribe to|of <list> <adverb>*
    opt out+ <adverb>*
    opt out of <texts> <adverb>*
    optout+ <adverb>*
    stopall+ <adverb>*
    off <your> <real list> <adverb>*
    i want|need off <of>? <list> <adverb>*
    cease and? desist <adverb>*
    <wish> <adverb>* to <stop> <adverb>*
    i|we <told> you <adverb>* to <stop> <texting> <me>? <adverb>*
    removal from <list>
    <stop> all of it|this|that|them <adverb>*; <stop> everything <please>+; <please>+ <stop> everything
    no <texts> <please>+; <please>+ no <texts>
    removal please
  `,
  // As bare, but too polite for banter.
  plea: `<please>+ stop+ <now>* <please>*; stop+ <please>+ <now>*; <please>+ remove|delete+; remove|delete+ <please>+`,
  bare: `stop means stop; delete+; 
    stop+ <now>*; stop all+ <now>*; stop|stopall|unsubscribe end|quit|cancel|unsubscribe|stopall|remove|delete|stop+; <stop>+ my god; stop now+; i said stop+ <adverb>*; i <told> you <times>? to stop <times>?; remove <adverb>*
  `,
};
