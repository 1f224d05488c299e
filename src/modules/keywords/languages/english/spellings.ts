/** How people write it, with thumbs and in haste. */
export const spelling = {
  endings: `ing: in`,

  mistyped: `stop take text texts list quit cancel remove delete please texting number contact calling receive message 
    unsubscribe unsubscribed messages messaging contacting interested immediately database receiving discontinue
    permission notifications promotions consent spamming harassing bothering contact
  `,

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
    you: u ya yu ure ye yuh
    harassing: harrasing harasing harrassing
    need not: neednt
    not: nuh
    your: ur yr yer
    off: aff
    yall: unnu
    yall: youse yous yinz
    number: nuber numbr numer nmber num numbe numbet
    list: lisy lsit lst liist
    let me: lemme
    anymore: nomore nomo
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
};
