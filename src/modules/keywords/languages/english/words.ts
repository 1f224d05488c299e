/** What single words do to a sentence. */
export const words = {
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

  between: `to you`,

  addressing: `you`,

  others: `
    he she him her his hers ex exs bf gf boyfriend girlfriend mom mum dad brother sister husband wife roommate boss guy
    girl dude everyone everybody nobody
  `,

  limiting: `guess yet but today until til till unless if while when whenever before after during except instead tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday morning night late early pm later driving drive class school meeting busy sleeping sleep asleep bed hungry hour hours minutes min mins days week wont appointment reschedule miss wat wen massage massages massaging lease testing resting`,

  narrowing: `
    guest waiting wait waitlist snack carpool volunteer standby shopping grocery packing price wine invite party invitation seating roster schedule signup substitute sub team
    my our the this these his her their a an for in on at to but that which of like from thing so too do did than yet
  `,

  topical: `about`,

  reasoning: `i we this my because as since it about pursuant per under effective`,

  described: `consent permission permissions authorization`,

  joining: `just now so but and then because also anyway`,

  dismissing: `so but`,

  beginning: `i we please kindly`,

  asking: `please kindly`,

  courteous: `times part about ok okay please kindly can could would will`,

  leading: `you it that which to for of by is are be the a your about from with than as keep and or`,

  begging: `free begging beg asking need requesting`,

  lightening: `hammertime lol lmao lmfao rofl haha hahaha hehe jk joke joking kidding babe baby bae hun honey sweetie xx xxx xoxo funny crying blushing laughing dying jealous cute silly aww aw hammer heart kiss luv pics pictures memes nudes lor lah darling lolol lolz hilarious giggling 😂 🤣 😆 😅 😜 😝 😛 😉 😘 😍 ❤ ♥ 💕 😹 😁 😄 😊 🥰 😋 🙈 😏`,

  calling: `baby honey hun heart pics pictures`,

  owning: `my our the a an his her their new sick sleeping`,

  earnest: `contacts list lists database system subscription unsubscribe unsubscribed optout consent alerts notifications records texts messages`,

  naming: `text texting message messaging contact contacting sms send sending opt unsubscribe`,

  oneself: `me my i us`,
};
