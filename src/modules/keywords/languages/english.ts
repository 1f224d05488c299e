import type { Language } from './language.js';

/** English. The rules come first that a reader looks for; those that they are made of follow. */
export const english: Language = {
  name: 'English',
  stopWords: `UNSUB; UN-SUBSCRIBE; UN SUBSCRIBE; REMOVE; STOP IT ALL; DO NOT CONTACT; DO NOT TEXT; DNC`,

  triggers: `who dis thanks off out alone more these why over still not know how`,

  rules: {
    revocation: `
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
      <not> trying to get|receive|see <texts> <sender>? <adverb>*
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
      consider me|us|this unsubscribed|removed|out|gone <adverb>*; consider <mine> opted out <adverb>*; consider this my opt out|removal|unsubscribe|unsubscription <adverb>*
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
      <how got> <my> number but|so|and|please|just|now+ <remove> it|this <adverb>*
      <how got> <my> number but|so|and? i want it <removed> <adverb>*
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
      no need to <keep>? <texting> me|us <adverb>*
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
      i want|need no|zero <texts> <sender>? <adverb>*
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
      <not> <adverb>* <send> <me>? <sent> <sender>? <to me>? <adverb>*
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
    doubt: `
      who put me on <list>; what did i subscribe|sign to|up for?; this <adverb>* feels|seems|smells|sounds like <a>? spam|scam; you|yall guys|people? text <adverb>* a lot|ton|bunch; another one of these|those; i am? <adverb>* so? tired|sick of this|it|these|that|you; reporting this|you|it <adverb>*; <swearing>? <soft>* these texts|messages
      is not|this|that+ illegal|harassment|spam; isnt this illegal; maybe once|twice a week|month|year instead?; not at #|night|_|work|dinner|church|am|pm+ <please>?; <not>? that is not me; no _ here <adverb>*; he|she|they|<gone person> no longer works|lives|stays|is|uses|has+ here|there|this|number|phone*; i have never shopped|been|bought|used|ordered|worked|visited there|here|at|from|with|anything|your|store|in|to+
      shut up already|now; i have had it with you|this|these people|guys|texts|all?; i am done; i|we <adverb>* said no <adverb>*; told you no <adverb>*; <ugh>? <not> this again; you again; take <whose> <relative> off <list>; i|we? <adverb>* prefer <adverb>* email|emails|mail|calls|phone <calls>?; i would rather not; never asked for this|these|it|any; nobody|noone asked <adverb>* <you>?
      this is a work|business|company|personal|private|home|family phone|number|line|cell; <please> be considerate _?; you woke me|us|my|the baby|kids|wife|husband? up _?; stop|unsubscribe lol|jk|lmao|haha; do not contact <whose> <relative>; <finish> this
          stop_sign+; finger+; angry+; i am? over it <adverb>*; over it; bug off <adverb>*; bug somebody|someone else; <polite>* who is|dis|this+ this|dis|calling|texting|messaging|number|again|anyway?; who am i texting|talking|speaking|to|with+; who texted me; who dis; who is|are you; what company|business|number is this again?; what is this regarding|about|for; who is _; who keeps texting me; do you <adverb>* text everyone
      <no> <adverb>* not for me; not for me anymore i? <not>? think?; thanks but no thanks; nah <adverb>* i? am? good; no thanks we|i already have <owned thing>*; no thanks we|i have <owned thing>* already?; i|we? already bought|purchased|got|have|found|sold <owned thing>* <from elsewhere>?
      i|we? <adverb>* <have>? moved <place name>?; i|we? no longer live <adverb>* in|here|there|the|area|this|that|town|state|city|_+; i|we? already voted|donated|gave; we rent
      that|this is plenty already|now|folks|people|guys+; ok that is plenty already|now|folks|people|guys+; that is enough <adverb>*; cancel everything; end everything; leave it; do not bother <adverb>*; do not need it <adverb>*; you guys|people? are|must be|something|else|desperate+; once|twice|# a week|month <would>? be? <plenty>; not now maybe|later|another|time+; you have the wrong _|bloke|chap|fella|gal|kid; wrong bloke|fella|chap
      this is his|her|their|_|the daughter|son|wife|husband|mother|father|brother|sister|widow|caregiver|nurse; _? this is _s daughter|son|wife|husband|brother|sister|mother|father; let us stop here; i cannot|can not stand this; <stop> please <stop>; no _ here; chill; dude chill; enough texting; quit it <adverb>*; new number <adverb>*
      i am? not mr|mrs|ms|dr? _; i|we am|are not customers|patients|members; i am? losing interest <adverb>*; sorry <who>; annoying; you are <adverb>* annoying|relentless|spammers; u annoying; eat my|a shorts; i|we told you|yall|them already; you again+; not you again; ugh <adverb>* again|not|you+
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
    suspicion: `
      how|where|howd <adverb>* did|do|you|yall|u|guys|people|even+ <adverb>* get|got|find|found|obtain|have|received my|this number|info|information|name|contact|phone|cell
      who gave you <adverb>* permission|consent|authority|my|this; who authorized|approved this|these|you
      <ordinal> text|message <adverb>* today|this|week|month|you|already; <ordinal> time today|this|already week|month|morning? you; like|literally <ordinal> text|message
      <count> texts|messages|text|message <adverb>* today|already|in|per|every|this|a|since|before|about|for; wow|great|oh|yay|another+ another text|message|one|coupon; another text|message from|how|wow|great
      text|texts|message more than|often; just what i needed; never|ever sleep; every time my phone; my phone <adverb>* buzzing|dinging|blowing|going|buzzes|dings
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
      block|blocking|blocked your|this number; <told> <yall> <times>? to stop; asked|told|ask to be removed
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
      <command> <write> <command>
      by|via <write> <command>
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
      i|we <adverb>* said <times>?; like i said; as i said; as <adverb>* requested|stated|mentioned|discussed
      i have <told> you|u <times> to?; i keep telling|asking you to?; you keep <texting> me
      you keep <sending> me <texts>; and? you are? still <texting> <me>?; i am? still <receiving> <texts>
      i <adverb>* opted out <times>?; i <adverb>* unsubscribed <times>?
      i <adverb>* signed up? for? this|these|it|texts|your|anything; why are|do you <adverb>* <texting>|<text> me
    `,
    who: `who is this|that|it|you; who are you; who this|dis; i <not> know|recognize who|this|you|number+`,
    would: `would; will; should; is; might`,
    plenty: `plenty; enough; fine; better; ok; okay`,
    subject: `i; we; my <relative> and i|me|myself <both>?; me and my <relative> <both>?; i|we both|just|all+; <mine thing> <relative> and i both?`,
    both: `both; both just; just`,
    'whose texts': `your; ur; these; those; this; the; all; so many; such; any; yalls; that; them; my`,
    about: `about it|this|that|anything|whatever|everything; about|for|regarding|on <these>* your|my|the|a|any|some <good>+; about|for|regarding <good>+`,
    good: `
      sale; sales; product; products; offer; offers; deal; deals; service; services; special; specials; promotion; promotions; event; events
      candidate; candidates; campaign; loan; loans; rate; rates; insurance; warranty; extended; solar; panels; property; properties; home
      house; land; car; cars; vehicle; truck; roof; timeshare; politics; political; election; elections; voting; donation; donations
      donating; money; jobs; credit; debt; medicare; discounts; coupons; membership; business; store; mortgage; gym; selling; buying
    `,
    yall: `you|yall|u guys|people|folks|all|idiots|clowns?`,
    grateful: `
      i|we would be? grateful|thankful|happy|glad|obliged|love|like|appreciate it? <adverb>*; it would be nice|great|good|appreciated|lovely|awesome|best
      i|we would <adverb>* appreciate it?; id appreciate it?; wed appreciate it?
    `,
    ensure: `make sure|certain that?; <please> ensure|see that?; ensure that?; see to it that`,
    ordinal: `
      second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|millionth|2nd|3rd|4th|5th|6th|7th|8th|10th|20th
    `,
    count: `two|three|four|five|six|seven|eight|nine|ten|twelve|#|2|3|4|5|6|7|8|9|2x|3x|4x|so|too|many|dozen|hundred+`,
    ugh: `ugh; oh; omg; god`,
    calls: `calls; call`,
    been: `been; have been; i have been; we have been; ive been; i am; i keep; i was`,
    'for time': `for _|weeks|months|days|years|a|week|month|year|ages|forever|so|long|two|three|four|#+; <times>`,
    there: `there; at|in your _|office|company|store|dealership|team`,
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
    'how got': `
      i|we <not> know|remember|recall|understand|care <adverb>* how|where|when|why you|yall|u <adverb>* <have>? got|get|have|obtained|found
      i|we <not> know|remember|recall <adverb>* giving|gave you|yall|u|anyone; i|we <not>|never <adverb>* giving|give|gave|given you|yall|u|anyone
      <not> know|remember|recall <adverb>* giving|gave you|yall|u|anyone; idk <adverb>* how|where you|yall|u <adverb>* got|get|have|obtained|found
      you <adverb>* got|obtained|bought; you <not> have permission to have|use; whoever|someone|somebody gave you
    `,
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
    stop: `stop+; stop_sign+; back off with; knock it off with; quit with; sto; quit; <cease>; stop all; stop and <not>? stop; knock off; stop+ <adverb>* stop`,
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
      <texts>; <these>* <kind>* stuff|things|crap|shit|bs|bullshit|garbage|nonsense|junk|links|mess|trash
      this|these|those|it|them|anything|things|stuff; anything else
    `,
    texts: `
      <these>+ ~ texts|messages|text|message|sms; messages|texts|message|text like this|these|that; <these>* text? blasts|blast|thing|list; the messages|texts
      <these>* <kind>* <text noun>; <these>* <kind>* <text noun> and|or|& <these>* <kind>* <text noun>
      <these>* <kind>* calls|call and|or|& <these>* <kind>* <text noun>
      <these>* <kind>* <text noun> and|or|& <these>* calls|emails
    `,
    'plain texts': `<texts>; sms; calls and|or|& <text noun>; <these> reminders|updates|offers|ads`,
    'message noun': `text; texts; messages; message; sms; texting; alerts; notifications; text|sms subscription`,
    'text noun': `
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
      _; devotional; autodialed; prerecorded; text; texting; txt; sms; marketing; promotional; promo; unwanted; unsolicited; annoying; stupid; spam; spammy
      automated; automatic; political; campaign; sales; advertising; phone; cell; group; mass; random; daily; weekly
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
      to|at|on|for me|us|<this>; to|at|on <this> <phone>+; to me on|at <this> <phone>+; me; on here; to it; to # #*; to|at his|her|their|the <phone>+
    `,
    this: `
      this; my; the; our; these; this fucking; my fucking; my damn; my goddamn; my work; my personal; my private
      my cell
    `,
    phone: `
      number; numbers; phone; cell; cellphone; mobile; line; telephone; device; contact; info; information; name
      details; phone number; and; num; telephone number; mobile number; data; email; address; # #*; inbox
    `,
    my: `my; this; me`,
    mine: `
      my|this|our no|num;
      both|all parents|lines|phones|numbers|of|my|our+; our|my whole|entire <relative>; our family; my|our <relative> and me|i; us both; <mine thing> <relative> <phone>+
      this one; my <relative> and me|i|myself; all of us; my <relative> and my <phone>+
      me; us; myself; <mine thing> <phone>+; # #*; me and <mine thing> <phone>+; <mine thing> <phone>+ # #*
      me <mine thing> <phone>+; both of us
    `,
    'mine thing': `my; this; our; the; my cell; my personal; my work; my entire`,
    remove: `
      remove; delete; erase; drop; strike; scrub; omit; exclude; removing; deleting; wipe; purge; unsubscribe
    `,
    take: `take; get; keep; pull; scratch; taking; cross; have; knock`,
    off: `off of?; from; out of; outta; of`,
    from: `from; off of?; of; out of; on; in; outta; form`,
    list: `
      <real list>; yours; here; this; there; it; everything; all of? it|this|these; this <texts>
      <these> <kind>* <text noun>; <text noun>; all; <these> thing|chat|thread|stuff|crap|shit|bullshit|bs
      <these>* <kind>* <text noun>; <these> <kind>* thread|chat|convo|conversation|group; whatever list you have|got|bought|use|have got; whatever list i|this|he|she am|is on; whatever list; whatever this is; any future <texts>; whatever list this is
      further|future contact
    `,
    'real list': `
      <these> data base|bases; <these>+ phone|phones|computer|crm|records|contacts
      
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
      by text; via text|sms; about anything; by|via|through|over|on text|texts|phone|mail|email|call|calls|sms|voice|and|or|any|other|way|means|method|the|facebook|whatsapp+
    `,
    not: `
      not; do not; never; never ever; not ever; please not; you should not; you must not; you can not; you may not
    `,
    more: `
      again; anymore; any more; ever; ever again; any further; no more; in future; in the future; further
      after this; any longer; further <texts>; more
    `,
    adverb: `
      so that? i|we|it|they|you|nobody <purpose word>+; on your end|side; and send|sent nothing further|more|else; not tomorrow|later; today or in the future|ever; today or ever
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
      any|all|prior|previous|express|written|implied|alleged|my+ consent|permission|authorization
      consent; permission; authorization; consent|permission to <receiving> <texts>
      consent|permission to <text> <me>; consent|permission to be <texted>; consent|permission for <texts>
      all consent; any consent; any and all consent|permission; my consent to be <texted>; consent to <texts>
      prior|previous|express consent; all prior|previous consent
    `,
    consider: `consider; please consider`,
    unwilling: `
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
      wrong number|person|guy|phone|contact|man|woman|lady|dude|#|one
      the|a wrong number|person|guy|phone|contact|one
      you have? got|reached|called|texted the|a? wrong number|person|guy|phone|contact|one
      you have the|a? wrong number|person|guy|phone|contact|one
      this is the|a? wrong number|person|phone; not my number; its? the|a wrong number|person
    `,
    reason: `
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
      nobody|noone ask|asked|asks|wants|wanted|want|needs|need|cares|signed for|up? <texts>|this|these|it+; is not nobody ask|asked|want|got|wants|care for? <texts>|this|these|it|time+; i am # <years old>?
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
    nuisance: `
      spam; spamming; a? scam; harassment; harassing; illegal; annoying; ridiculous; unacceptable; rude; unwanted
      unsolicited; unprofessional; crazy; insane; too much; disgusting; getting old; getting annoying|ridiculous
      a nuisance; invasive; inappropriate; absurd; out of hand; pathetic; creepy; obnoxious; excessive
      against the law; bullshit; bs; costing me money; a violation; an invasion of privacy
      driving me crazy|nuts|insane; a joke; stupid; getting out of hand; a? waste of time; bothering me; annoying me
      pissing me off
    `,
    threat: `
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
    soft: `omg; omfg; oh; gosh; i think; lord; hey; ok; okay; well; so; and; but; yes; also; then; now; again; anyway; anyways; um; uh; or; for real; fr; yeah; actually; honestly; because; since; as; therefore; unfortunately; though; however; alright; look; listen; good grief; asap; immediately; anymore; period; thx; plz; too; done; today; effective immediately; forever; cuz; bc; lady; man; dude; bro; bud; buddy; sis; mate; guys; folks; yall; everyone; person; you people|guys|all; people`,
  },

  turning: `
    not never without if when whenever unless until til till while before after once he she they him her them his
    hers their mom mum dad boss bf gf ex wife husband kids someone somebody people guy girl boy friend sister
    brother customer customers client clients tell told tells telling ask asked asks asking say said says saying
    think thought wish hope wonder make made let lets letting trying tried try used forgot remember decided wanted
    promise promised mean meant want wants like supposed ill id we can cannot could should shall would did does was
    were will who what where how why which whether gonna going wanna might maybe may
  `,

  conditional: `
    if when whenever unless until til till while before after once said says say saying told tell tells asked ask asks like
    wish hope
  `,

  opposing: `not never i we did ill cannot wont should who us lets`,

  others: `
    he she him her his hers ex exs bf gf boyfriend girlfriend mom mum dad brother sister husband wife roommate boss guy
    girl dude everyone everybody nobody
  `,

  between: `to you`,

  addressing: `you`,

  narrowing: `
    my our the this these his her their a an for in on at to but that which of like from thing so too do did
  `,

  topical: `about`,

  reasoning: `i we this my because as since it about pursuant per under effective`,

  joining: `just now so but and then because also anyway`,

  dismissing: `so but`,

  asking: `please kindly`,

  courteous: `about ok okay please kindly can could would will`,

  leading: `you it that which to for of by is are be the a your about from with than as keep and or`,

  begging: `begging beg asking need requesting`,

  beginning: `i we please kindly`,

  owning: `my our the a an his her their new sick sleeping`,

  endings: `ing: in`,

  oneself: `me my i us`,

  limiting: `but today until til till unless if while when whenever before after during except instead tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday morning night late early pm later driving drive class school meeting busy sleeping sleep asleep bed hungry hour hours minutes min mins days week only wont appointment reschedule miss wat wen massage massages massaging lease testing resting`,

  common: `good time see about come left too new think like love where back make day maybe know way tell were ok sorry still u ur yall two three four five six ten i you we he she it they me my your this that these the a an is are am was be been do does did have has had not no
    never to of in on for from with at by and or but so can could will would want need get got take go keep on off out
    up what how why who when now just all any more again please thanks one here there if as us our his her their them been`,

  earnest: `list lists database system subscription unsubscribe unsubscribed optout consent alerts notifications records texts messages`,

  nets: `
    stop stops quit cease stopall / text texts texting texted message messages messaging sending contact contacting emailing emails duplicates alerts reminders ones madness reply replying replied / by in at over off and into here there for tonight tomorrow saying playing
    pause suspend fewer less mute only / these texts messages reminders alerts texting message ones updates
    many annoying relentless constantly tired sick every day keep keeps / these texts messages texting
    no not never sold / marketing spam solicitation solicitations soliciting
    paying pay billing billed charge charged costs cents / text texts message messages texting
  `,

  lightening: `hammertime lol lmao lmfao rofl haha hahaha hehe jk joke joking kidding babe baby bae hun honey sweetie xx xxx xoxo funny crying blushing laughing dying jealous cute silly aww aw hammer heart kiss luv pics pictures memes nudes lor lah darling lolol lolz hilarious giggling 😂 🤣 😆 😅 😜 😝 😛 😉 😘 😍 ❤ ♥ 💕 😹 😁 😄 😊 🥰 😋 🙈 😏`,

  spellings: `
    leave me alone: leavemealone
    stop please: stopplease
    text me: textme
    unsubscribe me: unsubscribeme
    remove me: removeme
    please stop: pleasestop plsstop plzstop
    texting me: textingme
    stop_sign: 🛑 ⛔
    finger: 🖕 🖕🏻 🖕🏼 🖕🏽 🖕🏾 🖕🏿
    angry: 😡 🤬 😠
    them: em dem
    this: ths dis
    effective: affective efective
    about: bout abt
    messaging: msgin
    stop texting me: stoptextingme stoptxtingme
    stop texting: stoptexting
    take: tk tke tak
    why are: whyre
    where did: whered
    how did: howd
    me: mee
    anymore: anymre anymor
    sending: sendig
    texting: textong texring tesxting tezting
    do not: dont donot dun ion dnt donnt
    i am: im iam
    i have: ive
    i would: id
    you would: youd
    i will: ill ima imma
    it is: its
    is not: isnt aint
    will not: wont
    can not: cant cannot
    did not: didnt
    does not: doesnt
    you are: youre
    that is: thats
    would not: wouldnt
    should not: shouldnt
    could not: couldnt
    have not: havent
    has not: hasnt
    are not: arent
    was not: wasnt
    we have: weve
    you will: youll
    you have: youve
    who is: whos
    there is: theres
    no one: noone
    trying to: tryna tryin
    going to: gonna gunna
    want to: wanna
    got to: gotta
    let us: lets
    unsubscribe me: unsubme
    know: kno knw
    do not know: dunno
    i do not know: idk
    stop it: stopit
    i do not: iont
    please stop texting me: pleasestoptextingme plsstoptextingme
    please: pls plz plse pleas plaese pleae plese pleese plzz pleaze pease
    thanks: thx thanx tks tnx ty tyvm thnx thnks
    text: txt textmessage texy etxt tezt tex
    texts: txts textmessages texst tets texs
    hitting: hittin
    texting: tezting txtn txtng txtin txting txtin textin texing texitng texring tecting textng texiting textting textig tetxing textinh
    texted: txted textd
    message: msg mssg mesage
    messages: msgs mssgs mesages messges messags meesages messagess dms
    messaging: msging messagin
    messaged: msgd
    stop: stp stpo sotp stopp tsop stoop stopt sstop stoip stiop stopo stpp stol stoo srop dtop stob stopit stip stopping stap
    unsubscribe: unsub unsuscribe desubscribe unscribe usubscribe unsubscribes
    unsubscribed: unsubcribed unsubbed unsubsribed
    remove: remov rmove remvoe romove remoce reomve removee removve rremove remve rmv
    delete: dlete delet deleat
    you: u ya yu ure
    your: ur yr
    yall: youse
    number: nuber numbr numer nmber num numbe numbet
    list: lisy lsit lst liist
    anymore: nomore
    again: agian agin agn
    immediately: immediatly imediately immediatley immedietly
    receive: recieve recive
    receiving: recieving reciving receving recving
    want: wan wnt wana
    interested: intrested interseted intersted interestd intetested interrested
    sending: sendin sendng
    send: sned
    calling: callin
    contacting: contactin
    from: form frm fom frome
    fucking: fucken fckin fcking fkn fking fuckn
    effing: effin
    freaking: frigging friggin frickin
    fuck: fck fuk phuck
    my: mah mi
    are: r
    cell: cel
    phone: fone phne phon
    with: wit
    through: thru
    though: tho
    because: cuz cus coz bcuz bc
    this: dis
    these: dese theses thes
    optout: optouts
    and: n
  `,

  mistyped: `stop take text texts list quit cancel remove delete please texting number contact calling receive message 
    unsubscribe unsubscribed messages messaging contacting interested immediately database receiving discontinue
    permission notifications promotions consent spamming harassing bothering contact
  `,
};
