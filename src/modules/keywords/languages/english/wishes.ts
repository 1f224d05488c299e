/** What unmistakably asks for texts to stop, as a whole or once it is known what it is about. */
export const wishes = {
  revocation: `
    take|cross|scratch|pull off|out <mine> <from list>? <tail>*; turn|switch|shut <kind>* <text noun> off <tail>*; <kind>* text|texting|texts|sms|alerts|notifications alerts? off <please>; text|sms alerts|notifications|messages|texts off <please>?
    <finish>|close|stop <these>* text|texting|sms|texts|alert service|services|account|subscription|program <for me>? <sender>? <tail>*; i|we have? <adverb>* asked|requested|demanded|told <yall>? to? not to? be <texted> <tail>*; leave us alone <adverb>* with <texts> <tail>*; <finish> text|sms messages|alerts for <phone> <tail>*
    all? further|more? contact <must> stop|cease|end <tail>*; <not> initiate|make|attempt any? further|more|additional? contact|communication <tail>*; no contact by|via|through text|sms <tail>*; all contact <must> stop|cease|end <tail>*
    <abolish> <these>+ <kind>* <text noun> <tail>*; <abolish> <these>+ ~ ~? <plural noun> <tail>*; <release> <mine> <release from> <list> <tail>*; <extract> <mine> <off>|<from> <list> <tail>*
    i|we am|are? not|never ok|okay|comfortable|cool|happy|fine|down with <receiving>? <texts> <tail>*; i|we am|are? not|never ok|okay|comfortable|cool|happy|fine with you|yall <texting> <me> <tail>*; i|we? say|saying|said no to <texts> <tail>*; i|we <will>? pass on <texts> <tail>*; i|we? <formally>* object|oppose|objecting|opposed to <receiving>? <texts> <tail>*
    i|we <formally>* forbid|prohibit|ban|bar|forbidding you|yall|anyone|your <people>* from|to <text> <me> <tail>*; you|yall <people>* are <formally>* forbidden|prohibited|banned|barred from|to <text> <me> <tail>*; <texting> <me> is|are not? allowed|permitted|prohibited|forbidden|unwelcome|welcome|authorized|ok|okay <tail>*
    <texts> <to me>? are|is? not|no longer <formally>* permitted|authorized|allowed|accepted|needed|required|necessary|wanted|desired|welcome|approved|consented <tail>*; <these>+ <kind>* <text noun> <to me>? are|is unwanted|unwelcome|unauthorized|prohibited <tail>*
    <mine> is|are off limits <tail>*; <mine> is|are|should|must not|never? to? not? be <texted>|used|called|messaged <tail>*; <mine> should|must|needs|need|has|have|is|ought+ to? be <removed> <from list>? <tail>*; <mine> is|are opting|opts|opt|opted out <of texts>? <tail>*; <mine> should not be on|in <list> <tail>*; <mine> does|do not belong on|in <list> <tail>*; <mine> needs|has|must|should|ought+ to? come off <list>? <tail>*
    <not> want|need|like <these> <kind>* <text noun> and never did|have <tail>*; never wanted <texts> <tail>*; never <text> it|here|this again <tail>*; forget my <phone>+ exists|existed <tail>*; <unwilling> <these> popping|coming|showing up|through|in? on|to <this> <phone>+ <tail>*

    need|needs|gotta|wanna|love|must|got|have+ to? be? off|out <of>? <real list> <tail>*; need|gotta|wanna|love|must|have+ to? be <removed> <from list> <tail>*; i|we insist on being <removed> <from list>? <tail>*; i|we want|demand|insist|request on? removal <from list>? <tail>*
    it is high|past|about time|past you stopped|quit|ceased <texting> <me>? <tail>*; it is high|past|about time|past you removed|deleted|took <mine> <off>? <list>? <tail>*; un sign|enroll|subscribe|add <mine>? up? <from list>? <tail>*
    undo|reverse my|the|this sign|signup|enrollment|subscription up? <tail>*; un enroll|sign|add <mine> up? <from list>? <tail>*; unsign <mine> up? <from list>? <tail>*; sign|log <mine> out of <list> <tail>*; sign <mine> off of? <list> <tail>*; unsubscribing <mine> <from list>? <tail>*
    <stop> <adverb>* adding|putting|signing|enrolling|including|placing <mine> up? to|on|for|in|into <list>|lists|<texts> <tail>*; <not> re? add <mine>|my to|on|for|in|back+ <list>? <tail>*; <not> put|place|add <mine> on|to any|your|more|a|the|these+ <kind>* list|lists <tail>*
    consider|treat|take|count|accept|regard this|it <adverb>* as? a|my|an <formally>* stop|optout|unsubscribe|removal <request noun>? <tail>*; consider|treat|take|count|accept|regard this|it <adverb>* as? a|my|an <formally>* opt|stop out|request|notice <request noun>? <tail>*; this is my <formally>* stop|optout|opt|unsubscribe out? <request noun>|message|text <tail>*
    i|we? no longer? authorize|allow|permit|accept <texts> <tail>*; <not> <adverb>* bother|trouble|disturb|bug|pester|annoy|harass me|us with <texts> <tail>*; <not> <adverb>* bother|trouble|disturb this <phone>+ <more>? <tail>*; <unwilling> to communicate|correspond with|<me>* by|via|through|over text|sms|message|phone <tail>*
    <finish> <these>* sms|text communication|communications|contact|correspondence|messaging <tail>*; insist|insisting on being <removed> <from list>? <tail>*; high|past|about time|past you stopped|quit|ceased <texting> <me>? <tail>*; high|past|about time|past you removed|deleted|took <mine> <off>? <list>? <tail>*; <these> <texts> <must> go|end|cease|stop <tail>*
    <not> let this|my <phone>+ get|receive|see <texts> <tail>*; i am? replying|writing|texting|responding to <leaving> <tail>*

    <subject>|she|he|they|my|mom|dad|mother|father|wife|husband|would+ like|love|want|wants|need|needs|prefer <texts> ended|stopped|discontinued|canceled|cancelled|gone|off|shut|turned+ <tail>*
    let|make|want|need|there|this|that|it|i|would|like|had|to+ better|be|is+ the last <text noun>|one you|i|we|ill|<will>? <adverb>* get|send|see|receive <me>? <sender>? <tail>*; this|that|it|there had? better be the last <text noun> <tail>*; this|that|it|there had? better not be another|any|more+ <text noun> <tail>*; i|we|you had? better not get|receive|see|send|have <me>? another|any|more+ <text noun> <tail>*
    no <texts> to|on it|here|this <tail>*; <not> text my <relative> <phone>+ <more> <tail>*; you may|can|are|shall not|no|longer+ <formally>* <text> me <more>? <tail>*; <please>? no|not disturb <me> <with texts> <tail>*; <please> no write|text|message|send to? me <tail>*
    i|we? <adverb>* asked|told|called|informed|notified <your people> <adverb>* to <take>|<remove> <mine> <off>? <list>? <tail>*; i|we? am|are? telling|instructing|ordering|warning you|yall not to <text> me <tail>*; <unwilling> to? hear from your|this|that ~ ~? <more>? <tail>*
    i|we want|need|wish neither ~ nor <texts> <tail>*; i|we|me|my no want|need <these>* <text noun> <tail>*; cut <mine> off from <list> <tail>*; cut <mine> loose from <list> <tail>*; you <stop> send|text <texts>|me <to me>? <tail>*

    i|we? am|are? <formally>* <revoke> <consent> <consent to>? <tail>*; <formally>* <revoke> <my> <consent> <consent to>? <tail>*
    <consent> <consent to>? <if ever>? <adverb>* is|was|has|have|are|been|be+ <formally>* <revoked> <tail>*
    i|we <not> consent|agree to being? <texted> <tail>*; i|we no longer? consent|agree to being <texted> <tail>*; you lack <my> <consent> <tail>*; i|we object to <receiving> <texts> <tail>*
    any|all further|more|future|additional|other <texts> <tail>* <will>|may|shall be <considered>; <not> <send> ~+ ~* or|and any? other? <texts> <tail>*; <not> <adverb>* use|using it|this|that|my|the <phone>? to <send> <me> <sent> <tail>*
    that|this|it is|was|better|had|be|will+ the last <text noun> i|we <want>? to? get|see|receive|hear|have <sender>? <tail>*; <unwilling> another one? of? <texts> <tail>*; no <texts> from now on|forward <tail>*; no <texts> going|moving forward <tail>*; i|we? am|are? finished|done|through hearing from you|yall|u <tail>*
    <finish> <these>* <kind>* text|sms reminders|alerts|notifications|updates <for me>? <tail>*; <finish> <these>+ ~* <plural noun> for me|us|this|<this phone> <tail>*; switch|turn|shut <these>+ ~* <plural noun> off <for me>? <tail>*
    <not> text|message|contact me|us <more> <vocative>; gonnae no <text> <me> <tail>*; going to no <text> <me> <more> <tail>*; <stop> text|texting up my|the <phone>+ <tail>*
    unsubscribing <from list> <tail>*
    i|we would? appreciate|prefer not <receiving> <texts> <tail>*; <unwilling> <adverb>* be <texted> <tail>*; <unwilling> <receiving> nothing|anything <more>? from you|yall|u <tail>*
    i|we have? <adverb>* asked|requested <times>? <adverb>* to be <removed> <from list>? <tail>*; this is the|my <ordinal>|_ time i|we have? <adverb>* <told> you|yall|u to <stop> <texting>? <me>? <tail>*
    <stop> <adverb>* waking|disturbing|interrupting|distracting|annoying me|us|my <relative>? up? with|w <these>* <texts> <tail>*; <stop> <adverb>* soliciting <mine>|my|our business? <tail>*
    i|we? am? cancel|terminate|end|canceling|cancelling|terminating|ending my|any|all|prior+ consent <consent to>? <tail>*; <not> re add <mine> <tail>*
    <honor> <my>|the|a <formally>* opt out|removal <request noun>? <tail>*; <honor> <my>|the|a <formally>* optout|unsubscribe|unsubscription|stop <request noun>? <tail>*
    <discarding> <tail>*; <remove> phone? number <thanks>?; <remove> cell|mobile|contact <please>
    get|keep|take <these>* <kind>* <unwanted> off <of>? my|this|our <phone>+ <tail>*; keep <these>+ <kind>* <unwanted> to yourself|yourselves <tail>*; keep <these>+ <kind>* <unwanted> away from me|us|my|this <phone>* <tail>*
    <stop> <adverb>* <hounding> my|this|our <this>? <phone>+ up? <with texts>? <tail>*; <stop> <adverb>* <hounding> up my|this|our <phone>+ <with texts>? <tail>*
    <not> <adverb>* be? <hound> my|this|our <phone>+ up? <with texts>? <tail>*; <not> <adverb>* <hound> up my|this|our <phone>+ <tail>*; <not> <adverb>* be? hit|hitting me up <more> <tail>*
    <not> <adverb>* waste your time|money|breath|energy <texting> me|us <tail>*; <not> <adverb>* disturb <me> with <texts> <tail>*; avoid texting|messaging|contacting me|us <please>; <please> avoid texting|messaging|contacting me|us <tail>*; no texting me|us|here|this|<this phone> <please>?
    <unwilling> to participate in <these>* <kind>* <text noun>|program <tail>*; <unwilling> <these>? <texts>|these coming|sent <to me> <tail>*; <unwilling> you|yall to have|keep|use my <phone>+ <tail>*
    none|nobody|noone|neither <of us>? <not>? wants|want|needs|need|asked <for>? your|these <kind>* <text noun> <tail>*
    <ensure> you|yall|someone <take>|<remove> <mine> <off>? <list>? <tail>*; <ensure> <mine> is|are|gets|get <removed> <from list>? <tail>*
    i|we trust|expect|assume that? you|yall <will>? <adverb>* <remove>|<stop> <mine>|<texting> <me>? <from list>? <tail>*; i|we trust|expect|assume|want|demand|wish to be <removed> <from list> <tail>*; i|we <will>|expect|shall|want|better|should+ to? receive|get|see|have no further|more|additional|future <texts> <tail>*
    cancel|end|stop|terminate <mine> <from>|<off> <list> <tail>*; discontinue this|the|these service|alerts <please>?
    you|yall are no longer permitted|allowed|authorized|welcome to <text> <me> <tail>*; you|yall are not to <text> <me> <tail>*
    <stop> <adverb>* asking|begging|bugging|hounding|pestering|texting|nagging|bothering me|us? to|if|about|for <sell> <sales ask>* <tail>*; my|our|the house|home|property|land|car is not for sale <adverb>* <stop> asking|texting|calling|messaging <me>? <tail>*
    <please> block|exclude|prevent|stop <mine> from receiving|getting <texts> <tail>*; <take>|strike|remove <mine> off|from your rolls|roster|books <tail>*
    <take> <mine> off <of>? <these> <swear word>* list <tail>*; kick|boot|bump|scratch|cross|x|strike|leave|drop|pull|throw|cut|let <mine> off|from <of>? <list> <tail>*; <remove>|<take> my <swear word>+ <phone>+ <off>|<from> <list> <tail>*
    <wish> to unenroll|deregister|disenroll|unregister <from list>? <tail>*; add|put <mine> to|on <your>? dnc <list>? <tail>*
    count me|us out of <texts> <tail>*; spare me|us <these>+ <kind>* texts|messages|spam <tail>*; <texts> are|is no longer|not welcome|wanted <tail>*; <texts> are|is unwelcome <tail>*
    <stop> <adverb>* bombarding|flooding|blasting|pelting <me>|my <this>? <phone>* <with texts>? <tail>*; <stop> <adverb>* bombarding|flooding|blasting <this> <phone>+ with <these>* ~? deals|offers|promos|coupons|ads <tail>*; lose|forget <my> digits <tail>*
    <this> <phone>+ does|is not <adverb>* accept|accepting|want|consent <texts> <tail>*; discontinue|cancel|end <texts>|service <sender>? to <this> <line>+ <tail>*; unsubscribed <mine> <please>+
    <please>? no more send <me>? <texts> <tail>*; enough texting <me> <tail>*; enough <texting> <me> <please>?; leave me alone <adverb>* with <texts> <tail>*; lemme|let me off <of>? <list> <tail>*
    this|that|it better|had|should|will|must+ be the last text|message i get|receive|see <tail>*; block <my> <phone>+ on your side|end <tail>*; could we <please>? be <removed> <from list>? <thanks>; <mine> should|must|needs come|be off <of>? <list> <tail>*
    <stop> <adverb>* sending <me>? <these>* <kind>* flyers|brochures|catalogs|pamphlets|circulars <tail>*; <stop> d <text noun> <tail>*; <unwilling> <adverb>* to? hear from you|yall people|guys|all anymore|ever|again again? <tail>*
    ditch|bin|shred|trash|chuck|burn|lose|forget <my> number <tail>*
    cut|nix|axe <these>+ <kind>* texts|texting|sms|messages <tail>*
    <not> <adverb>* solicit <me> <tail>*
    no reason|need|cause to <text> me|us <adverb>* anymore|again+; you <not>|no|longer* need|have to <text> me|us <adverb>* anymore|again+; you no longer need|have to <text> me|us <tail>*
    update|change|set|switch|make|put my|our|the? account|preference|preferences|settings|profile|status|contact+ to|as|for|on+ no|do|not+ <texts>|<text> <tail>*
    advise|tell|ask|inform|notify|instruct|let your|the team|staff|system|boss|people|company|manager|marketing|office|_+ not to <text> <me> <tail>*
    mark|list|flag|note <mine>|my|account|file|profile|record|number+ as? do not text|contact|message <tail>*
    remove|delete|take <mine> off? or face _? legal|a|action|lawsuit|consequences+
    i|me|we no want|need|like|wish <more>? <texts> <tail>*; i|we no longer like|want|wish to? receive|get <texts> <tail>*
    <please>? no send <me>? nothing|anything <tail>*; <please> not to <text> <me> <tail>*; <please> not to <send> <me>? <more>? <texts> <tail>*; <not> to <send> <me> <texts> <tail>*; <stop> sent <me> <texts> <tail>*
    <wrong number> <please>? <remove> it|this|me|us <tail>*
    its? time to <leaving> <tail>*; it is time to <leaving> <tail>*; it is time i|we <leaving> <tail>*; time to <take> <mine> <off> <list> <tail>*
    <remove> <adverb>* <mine> out <of>? <your> phone|phones|system|contacts|database|computer|list|records <tail>*
    <not> <adverb>* authorize|allow|permit any|all|further|more|future+ <texts> <tail>*
    <stop> <adverb>* any and all <texts> <tail>*
    <stop> <adverb>* blowing|lighting me up <with texts>? <tail>*
    <not> <adverb>* reach out <to me>? <by text>? <more> <by text>? <tail>*; <not> <adverb>* reach out <to me> <by text>? <tail>*
    leave|keep <mine> out of <these>* <kind>* <text noun>|list|lists <tail>*
    <not> <adverb>* add|put|include|enroll|sign <mine> up? to|on|in|for|back+ <real list>|<texts> <tail>*; <not> <adverb>* add|put|include <mine> back? to|on|in your <kind>* list <tail>*
    put|add <mine> to|on|in <your>? dnc|opt-out|optout|suppression|exclusion list <tail>*; put|add <mine> to|on|in <your>? opt out list <tail>*
    exclude|omit|suppress <mine> from <these>* _? mailings|texts|messages|campaigns|promotions|mailing and|or? <these>* <kind>* <text noun>? <tail>*
    i|we <adverb>* demand|insist|request|require|ask|expect on? that? you|yall <adverb>* <stop> <texting>|<sending> <me>? <sent>? <tail>*
    i|we <adverb>* demand|insist|request|require|ask|expect that? you|yall <adverb>* <remove> <mine> <from list>? <tail>*
    can|could|may i|we <please> <leaving> <tail>*; can|could|may i|we <leaving> <please>
    can|could|may <mine> <please>? be <removed> <from list>? <please>; can|could|may <mine> <please> be <removed> <from list>? <tail>*
    <been>? asking|trying|waiting <for time>? to be <removed> <from list>? <tail>*
    i|we|is|am* not trying to get|receive|see no? <texts> <tail>*; can <stop> <texting> <me> or not <tail>*; can <stop> <sending> <me>? <sent> or not <tail>*
    <take> <mine> off <of>? <your> _|texting|text|messaging|automated|automatic+ thing|thingy|stuff|deal|texts|messages <tail>*
    <finish> <these>* alerts|notifications|texts <please>; <please> <finish> <these>* alerts|notifications <tail>*
        <grateful> if you stopped|quit|ceased <texting>|<sending>|<texts> <me>? <sent>? <tail>*
    <grateful> if you removed|took|deleted|dropped <mine> <from list>? <tail>*; <grateful> if you took <mine> off <list>? <tail>*
    <ensure> i|we <not>|never|no <adverb>* <receiving>|get|receive <texts> <tail>*
    <ensure> i|we receive|get no <texts> <tail>*
    <ensure> <mine>|i|we is|am|are|be|get|gets|was|were <removed> <from list>? <tail>*
    wed like to <leaving> <tail>*; wed like <text removal> <tail>*
    process <my> removal <from list>? <tail>*; <wish>? removal from <list> <tail>*
    what part of <stop> <texting> <me> do|did you <not> understand|get <tail>*
    unsubscribe <from list>? <texts> <tail>*
    <unwilling> <adverb>* to be on|in <your> <kind>* <text noun>
    i|we <adverb>* got|get|receive|received your <text noun> and|but <not> want <texts>|them|any <tail>*
    <stop> <adverb>* <texting> <adverb>* <me> <about> <tail>*
    <stop> <adverb>* <sending> <me>? <sent> <about> <tail>*
    <stop> <adverb>* <texts> <about> <tail>*
    <not> <adverb>* text|message|contact <me> about|for|regarding your <good>+ <more> <tail>*
    this is <my>|a formal|official|written|final request|demand|notice to be <removed> <from list>? <tail>*
    <my>|this|a <kind>* _|formal|official|final|last|second|third|written? request|wish|demand|notice to be <removed> <from list>? <tail>*
    consider me|us|this unsubscribed|removed <tail>*; consider me|us opted|out out <of texts>? <tail>*; consider me out <of texts> <tail>*; consider <mine> opted out <tail>*; consider this my opt out|removal|unsubscribe|unsubscription <tail>*
    stop_sign <texting> <me>? <tail>*
    <subject> <adverb>* want|need|wish|like off <of>? <real list> <tail>*
    <subject> <adverb>* want|need|wish|like off <of>? <these>+ ~* <text noun> <tail>*
    <take> <adverb>* <mine> <off> <these>+ ~* <text noun> <tail>*
    <take> <adverb>* <mine> <off> <list> for|of|with <texts> <tail>*
    <take> <mine> out <tail>*; <take> <mine> out of? <real list> <tail>*
    <take> <mine> off|out so <purpose>
    turn|switch|shut them|it|these|this|everything|all+ off for|on|to <mine> <tail>*
    turn|switch|shut off them|it|these|this|everything|all+ for|on|to <mine> <tail>*
    <not> <adverb>* send <me> another <text noun>|one <tail>*
    let|make this|that be|is? the last text|message|one you? <adverb>* send|sent|text|<sender> <me>? <tail>*
    this|that better|had|should|will|must+ be the last text|message you? <adverb>* send <me>? <tail>*
    <stop> <adverb>* sending <me>? <these>+ ~+ texts|text|messages|message|sms <tail>*
    <stop> <adverb>* sending <me>? <these>* ~? coupons|deals|offers|promos|ads|alerts|surveys|listings|specials|sales|job|jobs|links|reminders|notifications|updates|codes|invites|newsletters+ <tail>*
    i|we? would? <adverb>* like|want|love|prefer|need|appreciate for? <texts> to <stop> coming? <tail>*
    <texts> <must>|to <stop> coming? <tail>*
    please? no send <me>? <more>? <texts> <tail>*
    <please>? to? <not> be <sending> <me>? <sent>? <tail>*
    <not> be <sending> <me>? <sent> <tail>*
    i|we <not> <adverb>* consent|agree|agreeing|consenting to <these>* <kind>* <text noun> <tail>*
    leave my|this <phone>+ alone <tail>*
    cut <these>+ <kind>* <text noun> out <tail>*; cut out <these>+ <kind>* <text noun> <tail>*
    <stop> <adverb>* hitting|blowing|lighting my|this line|phone|cell|number up <with texts>? <tail>*
    <unwilling> <adverb>* to? hear from you|yall|u guys|all|people? <by text>|ever again? <tail>*
    <unwilling> <adverb>* anything|nothing else|more|further? <sender>? <by text> <tail>*
    <unwilling> <adverb>* <texts> <sender>? on|at|to <this> <phone>+ <tail>*
    can|could|may|might i <please>? be <removed> <from list>? <please>|<thanks>+
    unsubscribe <mine> <from list>? <tail>*; you unsubscribe <mine> <from list>? <tail>*
    <stop> <adverb>* <texting> for|to <him> <adverb>* <on this>?
    <stop> <adverb>* to <send>|<text>|write <me> <sent>? <tail>*
    <block> <this> <phone>+ <adverb>* so <purpose>
    i|we <adverb>* want <mine> <removed> <and no more>? <tail>*
    i|we <adverb>* want <mine> <removed> and no more|further <texts> <tail>*
    <how got> <my> <phone>+ but|so|and|please|just|now+ <remove> it|this <tail>*
    <how got> <my> <phone>+ but|so|and? i want it <removed> <tail>*
    <these> <texts> are|is|r <adverb>* <nuisance> and|so|please|just* <not> <adverb>* send <me>? <more> <tail>*
    i|we <not>|never gave you <my>? permission|consent to <text> <me> so|and <stop> it? <tail>*
    no need to|for <texting>|<text> <me>? anymore|again|more+ <tail>*
    i|we <adverb>* ask|asking|asked|request|requesting you|yall? <adverb>* to? <please>? not to? <text> <me> <tail>*
    i|we <adverb>* ask|asking|request|requesting that? <mine> be <removed> <from list>? <tail>*
    <wish> <mine> <removed> <from list>? <tail>*
    i|we|you no longer|not consent|agree|consenting|agreeing to being <texted> <tail>*
    i|we <adverb>* withdraw|revoke|withdrawing|revoking any|all|whatever|my|the|prior|previous+ permission|consent|permissions i|we may|might? have? <adverb>* given|gave <you>? <consent to>? <tail>*
    any|all|whatever|the+ permission|consent i|we may|might? have? <adverb>* given|gave <you>? <consent to>? <adverb>* is <adverb>* revoked|withdrawn <tail>*
    <my>? consent to text|contact|message <me> if it ever existed is <adverb>* revoked|withdrawn <tail>*
    you have my permission to text me no longer
    you|yall|u may|can <stop>|quit <adverb>* with <texts> <tail>*
    directing|instructing|ordering|telling|asking you to <stop> <these>? <texts> <tail>*
    make <these>+ <kind>* <text noun> stop <please>|now|forever|already+
    no longer send|text|message|contact <me> <sent>? <tail>*
    i? cannot|can not be texted|contacted|messaged <more>? <tail>*
    remove|delete|take <mine> before|or|else+ i|we <will>? <adverb>* <block> <blocked>*
    <stop> <adverb>* <texting> <me> before|or|else+ i|we <will>? <adverb>* <block>? <blocked>*
    <unwilling> <adverb>* <texts> <sender>? and|so|please+ <stop>|<remove> <mine>? <tail>*
    get|take|pull <mine> off|out of? whatever|any ~? list|lists|system|program|database you|it|its|i|we|this|they|he|she|is|am|are|have|got|bought|on|in|or|wherever* <tail>*
    get|take|pull|remove <mine> off|out|from of? whatever program|list|system sends|sent|is|that|this|these|texts|sending+ <tail>*
    would you mind? taking|removing|deleting <mine> <off>|<from> <list> <tail>*
    taking|removing|deleting <mine> <off>|<from> <list> <please>? <tail>*
    <subject> <adverb>* requests|wants|asks to be <removed> <from list> <tail>*
    block|exclude <mine> <from> <list> <tail>*
    <not> <adverb>* use|using <this> <phone>+ <more>? <for texts>? <tail>*
    no <texts> to|on|at <this> <phone>+ <tail>*
    no <texts> needed|wanted|necessary <tail>*
    no need to <keep>? <texting> me|us <more> <tail>*
    turn|switch|shut <these>+ <kind>* <text noun> off <tail>*
    <please> make <these>+ <kind>* <text noun> stop <tail>*
    <kill> <these>* <kind>* <message noun> <tail>*
    <kill> <these>* <kind>* <text noun> for|on|to <this> <phone>+ <tail>*
    <kill> <mine> <from> <list> <tail>*
    <stop> <adverb>* sending|texting|messaging <sent>? to|on|at <this> _* <relative>? <phone>+ <tail>*
    <stop> <adverb>* sending <me>? listings|listing|properties|homes|flyers|jobs|links|info|information|stuff|updates|quotes|surveys <tail>*
    <stop> <adverb>* <texting> his|her|their|the _* <relative>? _* <phone>+ <tail>*
    <stop> <adverb>* <texting> my _+ <relative>? _* <phone>+ <tail>*
    let|get <mine> off <of>? <list> <tail>*
    no further <texts> <tail>*
    i want|need no|zero <texts> <adverb>* <tail>*
    leave <mine> off <of>? <list> <tail>*
    can|may|could i <adverb>* not <receiving> <texts> <tail>*
    ask|asking|asked|asks you|yall not to <text> <me> <tail>*; ask|asking|asked you|yall to not <text> <me> <tail>*
    that? <mine> be <removed> <from list>? <tail>*
    i|we no longer|do|not+ authorize|allow|permit you|your|this|anyone _|business|company|firm|office|store? to <send>|<text> <me>? <sent>? <tail>*
    no further|more contact|communication|correspondence <tail>*
    i want|wish|need no further|more contact|communication|correspondence <tail>*
    <stop> to|and send|text|message <me>? <sent> <tail>*
    no send <me>? <more>? <texts> <tail>*
    <stop> <adverb>* hitting my|this line|phone|cell|number|inbox <with texts>? <tail>*
    <stop> <adverb>* hitting me up with|w <texts> <tail>*
    <stop> <adverb>* blowing up my phone <with texts>? <tail>*
    <not> <adverb>* bother texting|messaging|contacting me|us|again|anymore|ever+ <tail>*
    i|we would rather|prefer you did? not <text> me|us <tail>*
    i|we have <adverb>* requested|asked <adverb>* to be <removed> <from list>? <tail>*
    this is my|the _|second|third|2nd|3rd|4th|fourth|fifth|last|final|# request|time to be <removed> <from list>? <tail>*
    this is my|the _|second|third|2nd|3rd|4th|fourth|fifth|last|final|# request|time asking|telling to? you? to <stop> <texting>? <me>? <tail>*
    i|we no longer consent|agree to <receiving>? <adverb>* <sent> <tail>*
    i|we do not consent|agree to <receiving> <adverb>* <sent> <tail>*
    i|we do not give|grant you|anyone|yall <my>? permission|consent|authorization to <text> <me> <tail>*
    <not> be <texting> <me> <tail>*
    do not you <adverb>* <text> <me> <tail>*
    <remove> it|that|them|him|her <from> <real list> <tail>*
    get rid of my <phone>+ <tail>*
    <remove> <adverb>* <mine> from receiving <texts> <tail>*
    <finish> <my>? subscription to <texts> <tail>*
    <stop> <adverb>* asking|begging|hitting|pestering me|us for? money|donations|_? <tail>*
    <stop> <adverb>* asking|begging for money|donations|donation|contributions <tail>*
    <stop> <adverb>* communicating with me|us <tail>*
    <stop> <adverb>* all? communication|communications|correspondence|contact <tail>*
    you have been told|asked|warned <times>* to <stop> <texting> <me> <tail>*
    i|we <adverb>* <told> <yall> <times>? to <stop> <texting> <me> <times>?
    <finish> <these>* text|sms alerts|messages|notifications|updates <tail>*
    <stop> <adverb>* <texting> <adverb>* <me> <tail>*
    <stop> <adverb>* <texting> and|or|& <texting> <adverb>* <me> <tail>*
    <stop> <adverb>* <sending> <adverb>* <me>? <sent> <tail>*
    <stop> <adverb>* <sending> <sent> <tail>*
    <stop> <adverb>* it? with|w <adverb>* <texts> <tail>*
    <stop> <adverb>* <texts> <sender>? <to me> <tail>*
    <stop> <adverb>* <these> <texts> <tail>*
    <stop> blowing up my phone <tail>*
    <stop> <adverb>* bothering|harassing|bugging|annoying|pestering|hounding me <with texts>
    <not> <adverb>* <text> <me> <with texts>? <more> <tail>*
    <not> <adverb>* <send> <me> <sent> <tail>*
    <not> <adverb>* <send> <texts> <tail>*
    <not> <adverb>* <send> <sent> <sender>? to me|us <tail>*
    <not> <adverb>* <send> <sent> <sender>? to <this> <line>+ <tail>*
    <not> <adverb>* <send> <sent> <more> <tail>*
    <not> <adverb>* <send> <adverb>* to|on <this> <line>+ <tail>*
    <not> <adverb>* <text> or <text> <me> <tail>*
    <not> <adverb>* call|email|bother <me>? or|and <text> <me> <tail>*
    you may|can not|no|longer+ <text> me <tail>*
    you do not have <my>? permission|consent|authorization|authority to <text> <me> <tail>*
    you are not authorized|allowed|permitted to <text> <me> <tail>*
    <remove> <adverb>* <mine> <from> <list> <tail>*
    have|get <mine> removed|deleted|erased <from list>? <tail>*
    have|get <mine> taken <off> <list> <tail>*
    <take> <adverb>* <mine> <adverb>* <off> <list> <tail>*
    take|get off <adverb>* <mine> <from> <list> <tail>*
    <take> <adverb>* <mine> out of <real list> <tail>*
    <remove> <mine> <adverb>* and <stop> <texting> <me>? <tail>*
    put|add <mine> to|on|in <your>? do not call|contact|text|message|disturb|or|and+ list <tail>*
    lose|forget <my> number <tail>*
    unlist|unenroll|deregister|disenroll|unregister <mine> <from list>? <tail>*
    unsubscribe <adverb>* <mine> <from list>? <tail>*
    unsubscribe <adverb>* <from list> <tail>*
    <wish> <adverb>* to <adverb>* <leaving> <tail>*
    <wish> <adverb>* <text removal> <tail>*
    opt <mine> out <of texts>? <tail>*
    i am? opting out <of texts>? <tail>*
    i am? unsubscribing <from list>? <tail>*
    i hereby|formally|officially* opt out <of texts>? <tail>*
    i am? hereby|formally|officially* revoke|revoking|withdraw|withdrawing <my>? <consent> <consent to>? <tail>*
    i hereby|formally|officially* unsubscribe <from list>? <tail>*
    revoke|withdraw <my> <consent> <tail>*
    <my>? consent <consent to>? is|was|has? been? <adverb>* revoked|withdrawn <tail>*
    <consider> <my> consent revoked|withdrawn
    no more <texts> <about>? <tail>*; <unwilling> <receiving>? <more>? <texts> <about> <tail>*
    no more <texting> <me>? <tail>*
    no more of <these> <texts> <tail>*
    <unwilling> <more>? <texts> <tail>*
    <unwilling> <adverb>* <receiving> <adverb>* <sent> <tail>*
    <unwilling> <adverb>* to be <texted> <tail>*
    <unwilling> <adverb>* you|yall|anyone to? <text>|<texting> <me> <tail>*
    <unwilling> you <texting> <me> <tail>*
    <unwilling> <adverb>* to be on|in|apart|part|of+ <real list> <tail>*
    <unwilling> <adverb>* <my> <phone>+ on|in <real list> <tail>*
    <wish> <adverb>* you|yall|these|this|it|them|all|<texts> to <adverb>* <stop> <texting>? <me>? <tail>*
    i would appreciate it? if you stopped|quit|ceased <texting> <me> <tail>*
    i would appreciate it? if you would|could <stop> <texting> <me> <tail>*
    i would appreciate it? if you removed|took|deleted <mine> <off> <list> <tail>*
    i would appreciate it? if you removed|deleted|took <mine> off? <tail>*
    have everyone|everybody|them|yall <there>? <stop> <texting> <me> <tail>*
    <remove> <mine> <from list>? and <not> <text> <me> <tail>*
    drop <mine> off|from <these>+ ~* list|thing|texts|text|messages+ <tail>*
    <stop> sending <to me> # #+ <tail>*
    you|yall guys|people|all|folks? <must> <adverb>* <stop> <adverb>* <texting> <me> <tail>*
    you|yall <must> <adverb>* <remove> <mine> <from> <list> <tail>*
    <these> <texts> <must> <adverb>* <stop> <tail>*
    <finish> <adverb>* <these>+ <kind>* <message noun> <tail>*
    <finish> my text|sms|texting subscription|alerts|messages <tail>*
    <finish> <these>* communication|communications|correspondence <tail>*
    turn off <these>+ <kind>* <text noun> <tail>*
  `,
  backward: `
    <remove> it <tail>*; <take> it off|out <tail>*; <please> <not> send <me>? any <tail>*
    <ensure> i|we <not>|never get|receive|see any? more of these|them|those <tail>*
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
  topic: `alerts|notifications|reminders are|is|keep|come coming?;this is a|an|my|our|the|not|no|longer+ ~* <phone>; this|the <phone> is|was|belongs|got|has; owner of this <phone>; <wrong number>; got|had|have|bought this <phone>;to text|message|contact me; <hounding> up? my <phone>;
    a|one|your text|message comes|came|come|arrives|pops
    every|each|per|another <text noun>
    <whose texts> <adverb>? ~* <text noun>
    you|yall|u|people|guys|they|keep|keeps|kept|be|been|stop|quit|are+ <adverb>* texting|messaging|spamming <me>?
    you|yall|u|people|guys|they+ <adverb>* text|texted|message|messaged|spam <me>
    getting|receiving|get|got|receive <these>* ~* <text noun>
    texts|messages
  `,
  request: `<not> correspond|communicate with me|us <tail>*; 
    i|we <adverb>* demand|insist that? you|yall stop|cease|desist <adverb>*; <not> add me back <adverb>*
    <please>+ <not> send <more> <please>*
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
  plea: `<please>+ discontinue|cease|desist <now>*; discontinue|cease|desist+ <now>* <please>+; <please>+ stop+ <now>* <please>*; stop+ <please>+ <now>*; <please>+ remove|delete+; remove|delete+ <please>+`,
  bare: `stop means stop; delete+; 
    stop+ <now>*; stop all+ <now>*; stop|stopall|unsubscribe end|quit|cancel|unsubscribe|stopall|remove|delete|stop+; <stop>+ my god; stop now+; i said stop+ <adverb>*; i <told> you <times>? to stop <times>?; remove <adverb>*
  `,
};
