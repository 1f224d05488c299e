/** What an English sentence may say, by kind: see language.ts. */
export const SAYINGS = {
  revocation: `
    abeg <stop> <adverb>* <texting>|<texts> <me>? <adverb>*
    <stop> <these> <texts> na|o|abeg|jor|la|leh
    make you <stop> <adverb>* <sending>|<texting> <me> <sent>? <adverb>*
    <not> <adverb>* give|gave|share|use|call or|and? text|message <me> <more>
    i am? <adverb>* revoking|withdrawing|rescinding <my>? <consent> <adverb>*
    i|we do? <adverb>* withdraw|revoke|rescind <my>? <consent> <sender>? <to me>? <adverb>*
    this is|serves me|my|as|formal|official|written+ opting|opt|unsubscribing out? <of texts>? <adverb>*
    this is|serves me|my|as|formal|official|written|a|our|notice|request|demand+ to be <removed> <from list>? <adverb>*
    this is|serves me|my|as|formal|official|written|a|our|notice|request|demand+ that? you to? <adverb>* <stop> <texting>|<sending> <me>? <texts>? <adverb>*
    this is|serves me|my|as|formal|official|written|a|our|notice|request|demand+ to <adverb>* <stop> <texting>|<sending> <me>? <texts>? <adverb>*
    this is|serves me|my|as|formal|official|written|a|our|notice|request|demand+ to <adverb>* <remove> <mine> <from list>? <adverb>*
    i|we? would? like|want|need <mine> <removed> <from list>? <adverb>*; i|we? would? like|want|need <mine> off|out <list> <adverb>*
    see that|to it? that? <mine> am|is|are|gets|get? <removed> <from list>? <adverb>*
    please arrange|ensure|see for|that? <mine> to? be? <removed> <from list>? <adverb>*
    <texts> should|must|need|have to? <adverb>* <stop>|end <adverb>*
    you can <adverb>* <stop> <texting>|<sending> <me> <texts>? <adverb>*
    i have? <adverb>* asked|told you <_|nicely|politely|before|already|twice|times|many>* to <stop> <texting> <me> <adverb>*
    <not> <adverb>* <text> this|my number|phone|cell|line <more> <adverb>*
    unsubscribe <adverb>* my|this|our <phone>+ <from list>? <adverb>*
    lose|forget|delete|erase <my> <phone>+ <adverb>*
    <not> <adverb>* <send> <adverb>* to|on <this> <line>+ <adverb>*
    unsubscribed <mine> <from list>? <adverb>*
    <finish>|<stop> <adverb>* service|services|alerts|reminders to|on|for <this> <phone>+ <adverb>*
    i|we? am|are|is? not trying <receiving> <adverb>* <sent> <sender>? <adverb>*
          <this> <phone>+ <not> <adverb>* want|wants|need|needs <more>? <texts> <sender>? <adverb>*
    <this> <phone>+ does|is not <adverb>* accept|accepting|want|consent <texts> <adverb>*
    <stop> <adverb>* sending|send <me> <these>* <kind>* coupons|coupon|specials|listings|listing|properties|homes|flyers|jobs|links|surveys|tips|newsletters|quotes|invites|polls|recipes|crap|shit <adverb>*
    <stop> <adverb>* sending|send <me> <these>* <kind>* job|property|sale|weather|news <text noun>|listings <adverb>*
    <unwilling> <adverb>* <to hear> you|yall guys|people|all|folks? by|via|over|through text|sms|message|phone <more>? <adverb>*
    i|we <adverb>* no longer|not consent|agree to being <texted> <sender>? <adverb>*
    i|we <adverb>* no longer|not consent|agree to being <texted> by <these> _? company|firm|business|office|team|store via|by sms|text <adverb>*
    i|we <adverb>* not authorize you|yall|anyone to <text> <me> <adverb>*
    any consent|permission <i gave>? you? to <send>|<text> <me> <sent>? is|are <adverb>* withdrawn|revoked|rescinded <adverb>*
    consent|permission to <text> <me> <_|if|it|ever|existed>* is <adverb>* withdrawn|revoked|rescinded <adverb>*
    you have my permission to <text> <me> no longer
    i am writing to ask|request that <mine> <_>? <phone>* be <removed> <from list> <adverb>*
    ask|asking|writing that <mine> _? <phone>* be <removed> <from list> <adverb>*
    i will <adverb>* ask you not to <text> <me> <adverb>*; i will ask you to <stop> <texting> <me> <adverb>*
    request|ask|demand|insist that? you <adverb>* <stop> <sending>|<texting> <me>? <sent>? <to me>? <adverb>*
    would you mind taking|removing <mine> <off> <list> <adverb>*; mind taking|removing|dropping <mine> <off> <list>
    would you mind not <texting> <me> <adverb>*; do you mind not <texting> <me> <more> <adverb>*
    <please> no more send|sending <me> <texts> <adverb>*; <please> stop to write|send|text|message <me> <adverb>*
    <stop> <adverb>* <texting> <me> comma|period|please|now+ <adverb>*
    <please> make these|the texts stop <adverb>*; make these texts stop <please> <adverb>*
    <not> disturb <me> <adverb>* <with texts> <adverb>*
    <finish> <these>* <kind>* <text noun> service|services|program|subscription|feature|option <to me>? <adverb>*
    <unwilling> <adverb>* <to hear> you|yall guys|people|all|folks? <adverb>* <with texts> <more>? <adverb>*
    <your texts> are|is <adverb>* not|no longer+ wanted|needed|welcome|necessary|required|appreciated <adverb>*
    consider <me> unsubscribed|opted|removed out? <of texts>? <adverb>*
    mark|flag|list|set|put <mine> as|down|to|for|in do not text|contact|disturb|message|call|or|and|list+ <adverb>*
    mark|flag|list|set|put <mine> as|down|to|for opted|out|unsubscribed|no|text|texts|contact+ <adverb>*
    honor|honour|respect|process|action my|this|our opt|opting|unsubscribe|removal|stop|out+ request? <adverb>*
    spare <me> <texts> <sender>? <adverb>*; enough <texting> <me> <adverb>*
    leave me|us <adverb>* alone with|w <these>* <texts> <adverb>*
    <stop> bombarding|flooding|blasting|swamping|inundating|buzzing|dinging|spamming|blowing|bugging me|us|my|this|phone|cell|inbox|up+ with|w <these>* <texts>|this|these|stuff|crap <adverb>*
    cancel <mine> <from> <real list> <adverb>*
    know more <texts> <please>+
    i|we? <not>? know? how|where|who you <adverb>* got|get|found|gave|have|has <my> <phone>+ from? so|but|and|or? <wish> it <removed> <adverb>*
    i|we would|should|shall be <adverb>* grateful|obliged|thankful|happy|glad|pleased if you <adverb>* <stop>|stopped|quit|ceased <texting> <me> <adverb>*
    i|we would|should|shall be <adverb>* grateful|obliged|thankful|happy|glad|pleased if you <adverb>* removed|deleted|dropped|erased|took <mine> <off>? <list>? <adverb>*
    no <adverb>* <texts> to <this> <phone>+ <adverb>*
    <be off> <adverb>*
    <not> <adverb>* want|need <mine> on|in|used <real list>|<for texts> <adverb>*
    i|we? am|are|is? not trying <receiving> <adverb>* <these>* <kind>* <text noun> <sender>? <adverb>*
    this <line>+ <must>|should not <adverb>* <receiving>|be <texted>? <texts>? <adverb>*
    this <phone> <must>|should be <removed> <from list>? <adverb>*
    <remove> <mine> <from list>? <adverb>* and <not> <adverb>* <text> <me>? <more>? <adverb>*
    <take> <mine> off|out <off>? <list>? <adverb>* and <not> <adverb>* <text> <me>? <more>? <adverb>*
    <take> <mine> out <these>* <kind>* list|system|database|phone|computer|records <adverb>*
    i|we <not> consent|agree to <receiving>? <texts> <sender> <adverb>*
    no more of <these> to|on|at <this> <phone>+ <adverb>*
    <we two> both? <adverb>* want|need|wish <text removal> <adverb>*
    <we two> both? <adverb>* want|need|wish to <leaving> <adverb>*
    have|get everyone|everybody|<your staff> there? to? <stop> <adverb>* <texting> <me> <adverb>*
    have|get everyone|everybody|<your staff> there? to? <not> <adverb>* <text> <me> <adverb>*
    have|get everyone|everybody|<your staff> there? to? <remove>|<take> <mine> <off> <list> <adverb>*
    <not> <adverb>* <send> <me> another|one|a single? more? <text noun>|one|thing <adverb>*
    <not> <adverb>* be <sending> <me>? <sent> <sender>? <to me>? <adverb>*
    <please> to not be <texting> <me> <adverb>*
    i want|need no|zero <texts> <adverb>* <sender>? <to me>? <adverb>*
    <switch> them|it|these|this|everything|<texts> <adverb>* off for|on|to <this> <phone>+ <adverb>*
    <switch> off <texts> for|on|to <this> <phone>+ <adverb>*
    no send <me>? <more>? <texts> <to me> <adverb>*
    i|we <not> <adverb>* recall|remember <adverb>* giving you <my> <phone>+ so|and? <adverb>* <remove> it <adverb>*
    how|where you <adverb>* got|get|found <my> <phone>+ so|but|and? <wish> it <removed> <adverb>*
    i would <adverb>* appreciate it? <adverb>* if you <adverb>* removed|deleted|dropped|erased <mine> <from list>? <adverb>* <nothing more>?
    i would <adverb>* appreciate it? <adverb>* if you <adverb>* took <mine> off|out <list>? <adverb>* <nothing more>?
    i would <adverb>* appreciate not|no <receiving>? <more>? <texts> <sender>? <to me>? <adverb>*
    cut <texts> out|off <adverb>*; cut out|off <these>+ <kind>* <text noun> <adverb>*; cut it out with <texts> <adverb>*
    <unwilling> <adverb>* <to hear> you|yall guys|people|all|folks? <adverb>* <with texts> <adverb>*
    <unwilling> <adverb>* <to hear> you|yall guys|people|all|folks|company <adverb>* <more> <adverb>*
    <unwilling> <sent> <sender>? by|via|over|through text|sms|phone|message <adverb>*
    let|make this|that be? the? last|final <text noun> <sender>? <you send>? <adverb>*
    i want|need|expect this to be the last|final <text noun> <sender>? <you send>? <adverb>*
    this better|must|should|needs|has to? be the last|final <text noun> <sender>? <you send>? <adverb>*
    leave <my> <phone>+ <adverb>* alone <adverb>*
    block <mine> on|from|in your end|side|system|systems|computer|list <adverb>*
    block <mine> so i|we stop|not <adverb>* <receiving> <sent> <adverb>*
    <stop> <adverb>* <sending> to|on|at this one <adverb>*; <stop> <adverb>* <sending> to|on|at <this> <phone>+ <adverb>*
    can|may|could i|we <please>+ be <removed> <from list> <adverb>*
    can|may|could i|we be <removed> <from list> <polite>+
    can|may|could i|we <please>+ get|have <text removal> <adverb>*
    can|may|could <mine thing> <phone>+ <adverb>* be <removed> <from list>? <adverb>*
    <take> <mine> off <off>? whatever <these>* <kind>* list <adverb>*
    <wish> for? <texts> to <stop>|end <adverb>* coming? <adverb>*
    <stop> sending <me>? <these>* massages|massage to|on my|this <phone>+ <adverb>*
    <stop> <adverb>* hitting my|this|our <phone> up <with texts>? <adverb>*
    can|could <adverb>* <stop> <sending>|<texting> <me> <sent>? or not
    can|could <adverb>* <stop> <sending> <me>? <sent> or not
    <mine> <must>|should|needs to? come|go|be|get <removed>? off|out <off>? <list> <adverb>*
    <mine> <must>|should|needs to? be <removed> <from list>? <adverb>*
    <make sure> that? i|we|<mine> am|is|are|get|gets <removed> <from list> <adverb>*
    <make sure> that? i|we <not>|stop <adverb>* <receiving> <sent> <sender>? <to me>? <adverb>*
    <make sure> that? <texts> <stop> <adverb>*
    <these> <texts> <must> <adverb>* end|cease|go <adverb>*
    count|leave|cut me|us out of <these> <texts> <adverb>*
    <not> <adverb>* put|add|keep|have|include <mine> on|in <real list> <adverb>*
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
    <stop> <adverb>* sending|texting|messaging <sent>? to|on|at <this> <_>* <relative>? <phone>+ <adverb>*
    <stop> <adverb>* sending <me>? listings|listing|properties|homes|flyers|jobs|links|info|information|stuff|updates|quotes|surveys <adverb>*
    <stop> <adverb>* <texting> his|her|their|the <_>* <relative>? <_>* <phone>+ <adverb>*
    <stop> <adverb>* <texting> my _+ <relative>? <_>* <phone>+ <adverb>*
    let|get <mine> off <of>? <list> <adverb>*
    no further <texts> <sender>? <to me>? <adverb>*
    i want|need no|zero <texts> <sender>? <adverb>*
    leave <mine> off <of>? <list> <adverb>*
    can|may|could i <adverb>* not <receiving> <texts> <sender>? <adverb>*
    ask|asking|asked|asks you|yall not to <text> <me> <adverb>*; ask|asking|asked you|yall to not <text> <me> <adverb>*
    that? <mine> be <removed> <from list>? <adverb>*
    <not> <adverb>* send <me>? any? more <sender>? <adverb>*
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
    i|we <adverb>* <told> you <times>? to <stop> <texting> <me> <times>?
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
    <not> <adverb>* <text> or <text> <me> <adverb>*
    <not> <adverb>* call|email|bother <me>? or|and <text> <me> <adverb>*
    you may|can not|no|longer+ <text> me <adverb>*
    you do not have <my>? permission|consent|authorization|authority to <text> <me> <adverb>*
    you are not authorized|allowed|permitted to <text> <me> <adverb>*
    <remove> <adverb>* <mine> <from> <list> <adverb>*
    have|get <mine> removed|deleted|erased <from list>? <adverb>*
    have|get <mine> taken <off> <list> <adverb>*
    <take> <adverb>* <mine> <off> <list> <adverb>*
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
    you|yall guys|people|all|folks? <must> <adverb>* <stop> <adverb>* <texting> <me> <adverb>*
    you|yall <must> <adverb>* <remove> <mine> <from> <list> <adverb>*
    <these> <texts> <must> <adverb>* <stop> <adverb>*
    <finish> <adverb>* <these>+ <kind>* <message noun> <sender>? <to me>? <adverb>*
    <finish> my text|sms|texting subscription|alerts|messages <adverb>*
    <finish> <these>* communication|communications|correspondence <sender>? <to me>? <adverb>*
    turn off <these>+ <kind>* <text noun> <sender>? <to me>? <adverb>*
  `,
  request: `
    do not text|message it <adverb>*
    unsubscribing; <stop> <adverb>* texting <stop> <adverb>* emailing <stop> <adverb>* everything <adverb>*
    <take> <mine> out <adverb>*
    stop it <adverb>* no <more>? texts|messages <adverb>*
    <not> <adverb>* send <more> <adverb>*
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
  plea: `<please>+ stop sending to it|me|us <adverb>*; <please>+ stop+ <now>* <please>*; stop+ <please>+ <now>*; <please>+ remove|delete+; remove|delete+ <please>+`,

  bare: `stop means stop; delete+; 
    stop+ <now>*; stop all+ <now>*; stop|stopall|unsubscribe end|quit|cancel|unsubscribe|stopall|remove|delete|stop+; <stop>+ my god; stop now+; i said stop+ <adverb>*; i <told> you <times>? to stop <times>?; remove <adverb>*
  `,
  doubt: `
    <please>+ <finish>|stop these|them <adverb>*; <stop> sending|texting them|these <adverb>*
    <please>+ stop|end|cancel them|these all|both? <adverb>*; <please>+ stop all of them|these <adverb>*
    quit+; end
    who is texting|messaging me <adverb>*; what company is this <adverb>*; what is this regarding|about
    not now|right <adverb>* maybe <_|later|in|the|next|spring|summer|fall|winter|some|other|time|another>*; can you not; do you mind; please no; you again; not you again; ugh again|not <_>*; again seriously; dude <_>* chill; chill out
    my name is not _; i am? not mr|mrs|ms|dr _; no _ here; new number i? <not> know <_|who|had|it|before>*; is this a? real? person or a? bot|robot
    _|he|she|my <relative> <not> have this phone|number anymore <adverb>*; he|she|<gone person> changed his|her|their? number|numbers <adverb>*; you texted me that|this <adverb>*; you already texted|messaged|sent <me> <this|that|it>? <adverb>*; i <adverb>* said|told no <times>*; i have? told you|yall guys|people? <adverb>*
    no|nah thanks we|i already have <_|a|one|solar|it|the>*; wrong guy|girl|man <_|i|am|in|but>*; already bought|got|found|have one|it|a|another|somewhere|elsewhere <_|else|car|house>*; <not> appreciate it|this|these <adverb>*; whoever this is i? <not> appreciate <sent>; <not> care about your sale|offer|deal|product|company|business
    already voted|donated <adverb>*; i|we <have>? already voted|donated <adverb>*; i|we <have>? already bought|got|leased|purchased|found a|another|one <owned thing>* <from elsewhere>?
    i|we <have>? moved away <place name>* <adverb>*; i|we no longer live in|near|around the|that|your|this? area|town|city|state|county|district|neighborhood|country
    i|we are|am not|no|longer+ with|at|using|seeing that|the|your|this|you vet|doctor|dentist|office|company|bank|school|gym|church|clinic|practice|insurance|service|_? anymore
    he|she|they|_|<gone person> <not> go|attend|work to|at|here|there|that|this|your|the|school|daycare|church|anymore+
    thanks but no thanks; no thanks not for me; not for me <adverb>* <i think>?; not for me; not now maybe <_>?; no thanks <i think>; nah i am good; no <adverb>* i am good; <not> need|want it <adverb>+; leave it be
    bug off; buzz off; naff off; hop off; step off; do one; get stuffed; jog on; take a hike; get bent; cancel everything <adverb>*; i am? over it <adverb>*; you people|guys are something else; who is this|dis <number tail>; sorry who is this <number tail>
    🖕+; 😡+; 🤬+; 😠+; that is plenty <adverb>*; plenty; seriously again; again seriously; really again; again really; give me a break; not cool; stop that <or not>
    i am? losing|lost interest <_|in|this|it|you|to|be|honest|the|your>*; lost interest <adverb>*; my lawyer|attorney will hear|know about this|it; once|twice a week|month|year is|would|will be? plenty|enough|fine|better|ok
    not meant for me; <not> think this|these|it is|are|was|were meant for me; another one; another text <soft>*; wow|great|oh|lovely|ugh+ another <text noun>|one how? lovely|nice|fun?
    i|we <will>? <adverb>* report|reporting|sue|suing|block|blocking|reported|blocked <blocked>+; you will be <blocked by>; this is|was not|no longer _|his|her|their|right+ number|phone <adverb>*; nobody|noone here by|with|named|called that|_ name?; no one here by|named that|_ name?
    do not disturb <me>? <adverb>*; dnd; no calls <adverb>*; junk; report junk|spam|this; phishing; scammer; end it|this|these <adverb>*; over it; again with <these>* <texts>; not again
    had enough of <texts>|this|these|you; i have <adverb>* had enough of <texts>|this|these|you; enough with|of <texts>|this|these; done with you|this|these <adverb>*; all set with <texts>|these; i am? good on <texts>|these|this
    not selling <adverb>*; i am? not selling <adverb>*; i am? <adverb>* a minor; i am # <years old>?; i am? not a voter; i do not vote <adverb>*; i do not own a|the|any home|house|property <anymore>?
    <gone person> <not> live here|there <adverb>*; _ is not here <adverb>*; you have me confused <with someone>; you must have me confused <with someone>; i am not who you are looking for; new phone who dis|is
    this is not _; no longer at this number; this <phone> is not for that
    you will be blocked|reported; you are getting|being blocked|reported; my lawyer|attorney <adverb>* has been notified; see you in small|claims|court+; is this|that even? legal|illegal; <not> call|text|call or text|message before|after _|noon|#
    unsubscribed; my lawyer|attorney will|is|be|contact|contacting|touch|in|call|calling|you|hear|from+; i know my rights; i|we will sue you?; i am forwarding|sending this to my attorney|lawyer; <stop> hitting me up <adverb>*; hard pass; stahp; sttop; enuff; beat it; i said no; wrong guy; got the wrong digits|number|person; let me be; off; take off; removed; i would rather get emails|email; text|message only weekdays|weekends|evenings <adverb>*; stfu; this is spam|harassment; do not waste your time <_>*; never heard of you; optut; unsbscr; atop; slow down; cancle; qiut; quti; do i know you; every single day; unsubcrb; not me; take a hint; what part of no do you not? understand; how many times do i have to say no; i have said no <times>; stop jk; this|that|it is <adverb>* <nuisance>; next time you <text> me; remove him|her|them; st op; s t o p p; i am? not a democrat|republican|liberal|conservative; my name is not _; stop maybe later; unsubscribed; sto; out; shut up; stop begging <adverb>*; so many <texts>; stop for now|today; stop for a while|bit; maybe stop for? a? while|now|bit?; <gone>
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
  suspicion: `
    not hit me|my; let me off; stop these; not hit us
    you texted|text|called|reached the wrong; you are texting|calling the wrong; texting the wrong; this _? is annoying; so annoying; you are annoying; what part of no; said no like? # times; of my patience; not for marketing; to get out of this; used to love your; patience with you; get confused by these; confused by these|your; getting vet
    wants to switch; i live in _ why; do not apply|doesnt apply to|apply; going off again; not the best way to reach|contact; anyone actually like; who authorized this|you; how many times are|do you; instead of every day|week; and got this number; none of the; just the _ i|not; my <relative>s? phone <adverb>* used|uses
    knock it off; leave me be; wish they would; will not be needing; not be needing|wanting your|any|these; clean out my; charging you guys; charge you for; hear|hearing from you; texting me after; you have got some nerve; some nerve
    take care of these texts|messages; rather|prefer you called|emailed|phoned|mailed|wrote|rang|email|call|phone|ring|mail|write me|us|instead|by; rather|prefer an? email|emails|call|calls|phone|mail|letter|post; email|mail|phone|calling|post|letter is|works <adverb>* better|best|easier|preferred; better <_>* than texts|text|texting|messages
    only agreed|signed up? to|for|4 one|a|the; not all this|these; not need|want|wanted the <kind>* ones; not bother texting|messaging|calling|replying|me|us; send these|this|them|it|texts|messages to my <relative> <phone>? <adverb>* instead
    not have to text|message me; not text me every|each|for; #th|second|third|fourth|fifth|sixth|seventh|tenth|5th|4th|3rd|2nd|6th|nth text|message|time|one today|this|in|already; sent|send|sending me|us the same; is|are|was deceased; was|is passed; you are trying to reach|contact|text
    so many|much msg|text|message|sms|pings; never|ever sleep; permission to have|use|keep; every time my|the phone; my phone dings|buzzes|pings|blows|goes; phone keeps|keep <_>? buzzing|dinging|going|pinging|blowing; text|texts|message me? more than my
    just|only send the|me; pay for these|this|each|the|your texts|messages|text|message; bit much; these|texts|text|messages every|each day|hour|morning|week; texts|messages a|per|every day|week|hour; another one of these|your|those; wow another; not want to talk|chat to|with; not talk to you
    should not be getting|receiving|on; not supposed to get|be|receive; get|take|off this|ur|your list; my number get|got|end|ended on|in|there; why do you <adverb>* have|keep|need my; <unwilling> to be bothered|contacted|disturbed|texted|messaged; how|why|where you|yall|u <adverb>* have|got|get|find my|this;
    overkill; fed up; had it with; getting on my nerves; on my nerves; give it a break|rest; chill with|on|out with|on the|these|texts; ease up|off; cool it; too frequent; less often; less frequently; as often; not as often|many; cut back|down on; tone it|this|these down; dial it|this|these back; wish you would|did not|stop; do you ever stop|quit; going to change|switch|block|report; change my number; gonna block|report; thinking about|of leaving|blocking|unsubscribing|opting
    what do i <write> to <stop>; do i <write> stop; does|will <writing>? stop work; how do|can|to i? turn off <these>* <text noun>; still on your <kind>* list; did you take|remove|delete me; you|u remove|removed|delete|deleted me
    already unsubscribed; keeps getting <texts>; why you <adverb>* <keep>? <texting>; only <send> me; only <texting> me; like # <texts>; a|every day from you; text|message me? so much; supposed to be <removed>
    <told> you guys|people|all to stop; do you people|guys|all <adverb>* stop; not <text> on|before|after|during; just|only text|message me about; could|can you not text|message; not selling; sold my number|info; are these going to keep; no one|anyone by that name; by that name; not want this|these; nobody|noone named _; have the wrong _; get these by; <not> ring me; not the person; not interested as; was not interested; <gone person> <not> have this <phone>; sold that|the|my car|house|home|property; <gone person> passed last|away|in|on; i am not a patient|customer|client|member|voter|donor; moved to|out; i|we <not> know any|anyone|a|nobody _; <whose> <relative> <not> want <texts>|these|this; <whose> <relative> says|said|wants|asked to <remove>|<take>; you have <wrong number>; think you have <wrong number>; have <wrong number>; this is a landline; hold off on <texts>; fewer of these|them
    do i have to <write> stop; do you ever stop; stop texting|messaging at; rather|prefer get|have|use an? email; have email instead; # texts|messages in; what if i <adverb>* want to <stop>; take him|her|them off; <not> call this|my <phone>; <not> text|message my old; stop or i will|am
stop i am|do|have|already|never|not|can|got|just; stop this is; stop or you|i|we; stop we; so|but stop; end|quit|cancel sms; but remove it; how you got this|my
    text|message only on|about|during|at; only text|message about; would|will you stop <texting>; no texts|messages|sms on|after|before|during; <not> text|message between; off but leave me on; leave me out of it|this; not ask|asked for this|these; get off this|these|here; quit|stop trying to sell|reach|call|text; you can quit|stop trying
    more of these; of these a week|day; forget you have this; harassment; <not> <adverb>* call my; get one more of; i am done with you|yall|these|this; not members anymore; still hear from you; if i say|text|send|type|reply stop; just <write> stop; leaving this list; slow down with <texts>; texted # times|today; the owner of this <phone>; allowed to text me; meant for someone; how are you even allowed; dial back <texts>; texting me at #; do not need your services; no solicitors; no solicitation; this is not his|her|their <phone>; dad|mom|wife|husband says no more; stop for a while; <not> phone me; supposed to take|remove me|us; you text|texted me <adverb>* every day; i told you already; get these asked|anymore; remove my father|mother|dad|mom|son|daughter|husband|wife; keep <texting> me; sister|son|daughter|wife|husband <adverb>* not want these|texts
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
    block|blocking|blocked your|this number; <told> you <times>? to stop; asked|told|ask to be removed
    replied|texted|sent|said|typed|typing|texting|replying|reply|text|say stop <times>
    <have> <adverb>* replied|texted|sent|typed stop; i <adverb>* replied|texted|sent|typed stop
    times do i <adverb>* <must>? <write> stop; <keep> <writing> stop; stop means stop
    get|getting|taken me|us off <list>; harassing me; harassing us; this is harassment; lose my number
    sue you|u|yall; <end texts>; stop trying to contact|text|reach|call me
    ask|tell|told|asked|have <your people> to? <stop> <texting>; have someone|somebody <remove>|<take> me; <off> the texting list
    not be texting|contacting|messaging me; not text|contact|message me anymore|again|ever
  `,
  wrapping: `
    <polite>; <greeting>; <swearing>; <swear word>; <reason>; <signature>; <threat>; <said before>
    leave me|us <adverb>* alone <adverb>*; go away; get lost; enough; enough already; enough is enough
    not interested <adverb>*; i am? not|no|longer+ interested <adverb>*; #+; seriously
  `,

  loose: `
    <soft>; <asking>; <excuse>; <introduction>; stop it <adverb>*
  `,
  instruction: `
    reply|txt|rply|replying <command>
    <write> <back>? <with>? the? word? <command> <place>? to|2|if|for|anytime|at
    <write> <back>? <with>? the? word? <command> <place>? #
    <write> <command> <place>
    <write> help|info|yes|y|c|start|join|go|more|win|claim|vote to|2|for|#
    to|2 <leaving> <adverb>* click|visit|press|reply|dial
    to|2 <leaving> <adverb>* <write> <command>
    to|2 <command> <kind>* <text noun>? <adverb>* click|visit|press|reply|dial|txt
    to|2 <command> <kind>* <text noun>? <adverb>* call #
    to|2 <command> <kind>* <text noun>? <adverb>* <write> <command>
    <command> text|txt|reply|send|rply <command>
    by|via <write> stop|end|quit|cancel|unsubscribe|unsub|optout|stopall
    <command> to|2 <leaving>
    <command> to|2 end|stop|quit|cancel|unsub
    <command> 4|for help|no|info
    stop2end; stop2stop; stop2quit
    <leaving> <adverb>* click|visit
    <leaving> <write> <command>
    msg|message|text|sms and data rates; data rates|rate <may>? apply
    std|standard|network rates|rate|chgs|charges apply
    tcs|tandcs|tncs|tsandcs apply
    # per text|msg|message|wk|week|min; pobox; po box
    customer services|service
  `,
  please: `
    please to; please do; please just; pls
    please; kindly; pretty please`,
  polite: `
    if it is not|no <adverb>* much? trouble|bother|problem; if you can|could|will|may <please>?; if at all possible; when you get a chance|minute|moment|sec|second
    at your convenience; whenever you can|get a? chance?; no offense; no offence; no hard feelings; nothing personal; bless your heart; much obliged; thanks a bunch|million|lot|ton; ta; cheers; peace; peace be with you
    please and thank you|thanks; and? thank you; no thanks; no thank you; no ty; be so kind as to
    <please>; <thanks>; sir; maam; madam; dear; k; kk; my god; oh my god; if you would; if you do not mind; if possible; i beg you
    i am begging you; i ask; respectfully; politely
  `,
  thanks: `
    thanks|thank|thankyou you|u? so|very? much|kindly?; thanks|thank you|u|again? in? advance?; appreciated
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
    please? be advised|informed|aware that?; this is to inform|notify|advise you? that?; i am writing to inform|notify|advise you? that?; please? note that?; i must|have to ask|insist that? you to?
    i|we would|should|shall be <adverb>* grateful|obliged|thankful|happy|glad|pleased if you|someone would|could|can|will
    how bout|about you|yall; <make sure> that? you|yall|to?; go ahead and; feel free to; be a dear|doll|sweetheart|love|darling and; do the needful and?
    consider this my|a|our written|formal|official|final? notice|request|demand that?; tell them|him|her
    honor|accept|consider|treat|take this|it as my|a|the+ formal|official|final? request|notice|demand to
    how about you; i kindly|politely|respectfully|am ask|asking that? you <nicely>?; i am asking|begging you? nicely|kindly|politely
    can|could|would|will you|yall|someone|somebody guys|people|folks|all? <please>? <adverb>*
    would you|u be so kind|able|willing as? to|and?; could|would|can|will you|u|yall <adverb>* <please>?
    i ask|demand|request|insist|need|want|am asking|requesting|demanding that? you to?
    i am? asking|requesting|demanding|begging that? you to?; i would like|want|need you to
    i am? requesting|asking|demand|request to be; you|yall <must>; you can|may
    i would appreciate it? if you would|could; it would be nice|great|appreciated if you would|could
    do me a favor and?; just; again; once again|more; for the last|final|second|third|fifth|tenth|hundredth|_ time
    last|final warning|request|time|chance; this is my|the last|final|second|third warning|request|time|notice
    i will need|want you|yall guys? to; i need|want you|yall guys|people? to; you|yall|you all can|could|may <adverb>*; i want you to; would you mind; please be advised; be advised; let me be clear|blunt
    how many times do|must i have? to? say|tell|ask|text|you|it+; i am? formally|officially requesting you to
  `,
  'said before': `
    i|we have? asked|told|said <adverb>* nicely|politely|kindly <times>?
    i|we <adverb>* <told> you|u|yall? this|that|it? <times>? to?
    i|we <adverb>* asked|said|replied|texted|messaged|requested|sent|typed|emailed|called|this|that|stop|you|already+ <times>?
    i|we <adverb>* said <times>?; like i said; as i said; as <adverb>* requested|stated|mentioned|discussed
    i have <told> you|u <times> to?; i keep telling|asking you to?; you keep <texting> me
    you keep <sending> me <texts>; and? you are? still <texting> <me>?; i am? still <receiving> <texts>
    i <adverb>* opted out <times>?; i <adverb>* unsubscribed <times>?
    i <adverb>* signed up? for? this|these|it|texts|your|anything; why are|do you <adverb>* <texting>|<text> me
  `,
  'your texts': `your <kind>* <text noun>; <text noun> from you|yall; these <kind>* <text noun>`,
  'be off': `can|may|could i|we be taken off <list> <polite>+; can|may|could i|we <please>+ be taken off <list>; i|we would like|prefer|wish <please>? to be taken off <list>; i|we <must>|want <please>? to? be taken off <list>`,
  'i think': `i <not>? think; for now; sorry; to be honest; thanks`,
  'number tail': `i|we? <not> have|recognize|know this|your|the|number|saved+; <adverb>; texting me?; number`,
  'or not': `or not; haha|lol+ or not?`,
  'make sure': `make sure|certain; ensure; see to it; confirm that; verify that`,
};
