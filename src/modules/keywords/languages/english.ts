import { PHRASES } from './english/phrases.js';
import { SAYINGS } from './english/sayings.js';
import { SPELLINGS } from './english/spellings.js';
import type { Language } from './language.js';

/** English. The rules come first that a reader looks for; those that they are made of follow. */
export const english: Language = {
  name: 'English',
  stopWords: `UNSUB; UN-SUBSCRIBE; UN SUBSCRIBE; REMOVE; STOP IT ALL; DO NOT CONTACT; DO NOT TEXT; DNC`,

  triggers: `
    not again nah pass mind sleep else regarding losing thrice leave st
    patience confused annoying authorized nerve beat enuff quti sttop court approved robot bot sale seriously
    unsubscribing email emailed phoned rather voted donated bought 🖕 😡 🤬 😠 plenty overkill dings buzzes buzzing
    dinging pinging costs cents deceased reach fed nerves frequent frequently often ease losing interest honor honour
    spare disturb consider ensure grateful obliged massages coupon coupons bug weekly eat out getting subscribed
    agreed asked wrong person replied times revoked stop stops stopped stopping quit cease desist discontinue end
    cancel terminate unsubscribe unsubscribed optout opt opting opted unenroll deregister remove removed removing
    removal delete erase take get off drop strike lose text texts texting texted message messages messaging messaged
    sms spam spamming contact contacting contacted call calling calls receive receiving consent revoke alone
    interested number signed sign permission harassing harassment bothering bugging block blocked blocking report
    reported reporting list fcc away lost fuck piss screw hell subscription alerts notifications reminders withdraw
    opts unwanted unsolicited scam registry mute blowing pestering bother enough hounding ads promos promotions
    offers updates subscribe solicit soliciting marketing more disregard lawyer attorney tcpa scrub hear want
    remembering giving confirm much these turn nonsense leaving solicitors stfu phone heard meant unsbscr optut atop
    slow cancle qiut unsubcrb hint relentless name sold only send sending pause suspend snooze silence communication
    prefer instead disable deactivate dnd junk phishing reply replying selling voter supposed annoyed longer anymore
    died belongs owner landline moved sto shut f kiss illegal sue sued suing cut knock rest less fewer requested
    recall wanted need body nobody dnc right rid
  `,

  rules: { ...SAYINGS, ...PHRASES },

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

  joining: `just now so but and then because also anyway`,

  turningAway: `so but`,

  beseeching: `please kindly`,

  polite: `ok okay please kindly can could would will`,

  reasoning: `i we this my because as since it about pursuant per under effective`,

  narrowing: `
    my our the this these his her their a an for in on at to but that which of like from thing so too do did than yet
    being
  `,

  topical: `about`,

  begging: `begging beg asking need requesting`,

  infinitive: `to`,

  addressing: `you`,

  leadingOn: `you it that which to for of by is are be the a your about from with than as keep and or`,

  oneself: `me my i us`,

  limiting: `yet but today until til till unless if while when whenever before after during except instead tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday morning night late early pm later driving drive class school meeting busy sleeping sleep asleep bed hungry hour hours minutes min mins days week only wont appointment reschedule miss wat wen massage massages massaging lease testing resting`,

  common: `i you we he she it they me my your this that these the a an is are am was be been do does did have has had not no
    never to of in on for from with at by and or but so can could will would want need get got take go keep on off out
    up what how why who when now just all any more again please thanks one here there if as us our his her their them been`,

  earnest: `remove removed list lists database system subscription unsubscribe unsubscribed optout consent alerts notifications records texts messages`,

  nets: `
    why too just only / texts messages texting
    times / text message texted texting
    lawyer attorney police sue / you this your
    phone / buzzing dinging ringing going blowing kept wake woke
    cost costs costing cents charges / text texts message messages texting msg
    stop stops quit cease stopall / text texts texting texted message messages messaging sending contact contacting emailing emails duplicates alerts reminders ones madness reply replying replied
    pause suspend fewer less mute only / these texts messages reminders alerts texting message ones updates
    many annoying relentless constantly tired sick every day keep keeps / these texts messages texting
    no not never sold / marketing spam solicitation solicitations soliciting
    paying pay billing billed charge charged / text texts message messages texting
  `,

  harmless: `by in at over off and into here there for tonight tomorrow saying playing`,

  lightening: `hammertime lol lmao lmfao rofl haha hahaha hehe jk joke joking kidding babe baby bae hun honey sweetie xx xxx xoxo funny crying blushing laughing dying jealous cute silly aww aw hammer heart kiss luv pics pictures memes nudes darling lolol lolz hilarious giggling 😂 🤣 😆 😅 😜 😝 😛 😉 😘 😍 ❤ ♥ 💕 😹 😁 😄 😊 🥰 😋 🙈 😏`,

  spellings: SPELLINGS,

  mistyped: `remove delete please texting number contact calling receive message 
    unsubscribe unsubscribed messages messaging contacting interested immediately database receiving discontinue
    permission notifications promotions consent spamming harassing bothering contact
  `,
};
