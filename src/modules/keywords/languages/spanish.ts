import type { Language } from './language.js';

/** Spanish. */
export const spanish: Language = {
  name: 'Spanish',
  // Not "no", which answers questions, nor "para", which is also "for".
  stopWords: `
    ALTO; PARAR; PARE; PAREN; BAJA; CANCELAR; CANCELE; DETENER; DETENGA; DETENGAN; DETENERSE; BASTA; BASTA YA; YA BASTA
    DESUSCRIBIR; DESUSCRIBIRME; DESUSCRIBIRSE; DESUSCRIBIRME YA; DESSUSCRIBIR; ANULAR; ANULAR SUSCRIPCION
    ANULAR SUSCRIPCIÓN; CANCELAR SUSCRIPCION; CANCELAR SUSCRIPCIÓN; DARSE DE BAJA; DARME DE BAJA; DAR DE BAJA
    DAME DE BAJA; DEME DE BAJA; REMOVER; ELIMINAR; BORRAR; NO MAS; NO MÁS; NO MAS MENSAJES; NO MÁS MENSAJES
  `,
  triggers: `
    mensajes quiere vuelvan vuelva vuelvas consentimiento denunciar autorizo quitenla quítenla quítenlo
    mensaje mensajes texto textos sms baja lista deje deja dejen dejes pare paren para pares envien envie envies mande
    manden mandes escriban escriba escribas contacten contacte contactes quiten quite quita borren borre borra
    eliminen elimine elimina saquen saque saca remueva remuevan suscripcion suscripción suscribir desuscribir
    desuscriban desuscribirme molesten moleste molestes paz numero número alto basta spam cancelen cancele cancelar
    llamen llame texteen textear texteando cancela mas más recibir equivocado interesa interesado parar párenle
  `,
  rules: {
    revocation: `
      <leave off> <adverb>* de <sending> <texts>? <here>? <adverb>*
      <leave off> <adverb>* de <texting me> <adverb>*
      <leave off> <adverb>* con <texts> <adverb>*
      no <me> <adverb>* <send> <more>? <texts>? <more>? <here>? <adverb>*
      no <adverb>* <send> <more>? <texts> <more>? <here>? <adverb>*
      no <me> <adverb>* <contact> <more>? <here>? <adverb>*
      no <me> <again> <sending> <texts>? <more>? <adverb>*
      no <me> <again> a <texting me> <more>? <adverb>*
      stop <texts> <adverb>*; basta|ya con|de <texts> <adverb>*; <remove me> de ahi|ahí|aqui|aquí|esto <adverb>*
      revoco|retiro <my>? consentimiento|permiso <para que>? <adverb>*; solicito|pido|exijo la baja _* <from phone>? <adverb>*; no autorizo <texts> <adverb>*
      no autorizo que me <send>|envien|envíen|manden <texts>? <adverb>*; <cancel> <texts> <here>? <adverb>*; <want> cancelar|parar|detener <texts> <here>? <adverb>*; <leave off> de molestar|molestarme con <texts> <adverb>*
      me? pueden|puede|podrian|podrían sacar|quitar|borrar|eliminar|sacarme|quitarme|borrarme|eliminarme de <list> <adverb>*; <leave off> de hacerlo <adverb>*; no escriban|escriba|manden|envien|envíen mas|más <adverb>*; favor de darme de baja <adverb>*
      no quiero|deseo <adverb>* <receive> <more>? <texts> <more>? <adverb>*
      no quiero|deseo <more>? <texts> <more>? <adverb>*
      no quiero|deseo que <me> <send> <more>? <texts>? <adverb>*
      <remove me> <adverb>* de <list> <adverb>*
      <remove> mi|este|my <phone>+ <from list>? <adverb>*
      <me> <remove> de <list> <adverb>*
      <want> <drop out> <from list>? <adverb>*
      <drop me> <from list>? <adverb>*
      <cancel> <my>? suscripcion|suscripción <adverb>*
      <no more> <texts> <adverb>*
    `,
    request: `
      <leave off> de molestar|molestarme|fastidiar|fastidiarme <adverb>*
      <remove me> <adverb>*; <want> salir <from list> <adverb>*; <cancel> <texts> <adverb>*
    `,
    bare: `alto+; basta+; pare|paren ya?; stop+; parar; ya no mas|más <texts>?`,
    doubt: `
      dejeme|déjeme|dejenme|déjenme|dejame|déjame en paz <adverb>*; no me interesa <adverb>*; no estoy interesado|interesada
      no gracias no me interesa; numero|número equivocado; no me moleste|molesten|molestes <adverb>*; spam; es spam
      quien|quién es; como|cómo consiguio|consiguió|consiguieron mi numero|número; cancelar|cancelen|cancele <polite>+
      como|cómo me? <drop out>; como|cómo cancelo; no me llame|llamen|llames <adverb>*; no mas|más <adverb>+
    `,
    suspicion: `
      de donde|dónde sacaron mi; solo|sólo mandeme|mándeme|mandenme|mándenme; no le escriban; ya no le; no conozco a; se equivoco|equivocó de; ya no manden|mande|escriban
      para no recibir; muchos mensajes|textos; denunciar; no me llamen|llame|llames; no quiere <texts>|<det>; quitenla|quítenla|quitenlo|quítenlo; la baja; mi consentimiento; no quiero mas|más; de ahi|ahí
      <leave off> de <texting me>; <leave off> de <sending>; no me <send>; no me <contact>; de baja; en paz
      dejar de recibir; no quiero recibir; no quiero mas|más <texts>; como|cómo me? <drop out>; mi numero|número de <list>
      por que|qué me escriben|mandan|envian|envían|textean|contactan; porque me escriben|mandan|envian|envían
      nunca me suscribi|suscribí|inscribi|inscribí; no me suscribi|suscribí|inscribi|inscribí
    `,
    wrapping: `<polite>; <greeting>; <reason>; <swearing>; stop; basta; alto`,
    loose: `
      y; pero; ya; yo; ok; si; sí; que; quiero que; necesito que; le|les|te pido que?; solicito que?; puede|pueden|podria
      podría|podrian|podrían; es la ultima|última vez
    `,
    instruction: `
      responda|responde|envia|envía|envie|envíe|manda|mande|escriba|escribe|texto|textee stop|alto|baja|cancelar|parar para|al|a
      para cancelar|parar|salir|terminar <adverb>* responda|responde|envia|envía|envie|envíe|manda|mande|escriba|escribe
      stop|alto|baja para cancelar|parar|salir|terminar
    `,
    polite: `
      por favor; porfavor; porfa; favor de; favor; xfavor; gracias; muchas gracias; mil gracias; se lo agradezco; saludos
      buen dia|día; disculpe; disculpen; perdon; perdón; le agradezco; lo siento; señor; señora
    `,
    greeting: `hola; buenos dias|días; buenas tardes|noches?; buenas`,
    swearing: `maldita sea; carajo; mierda; vayanse|váyanse a la mierda|chingada; chinguen a su madre; cabrones; pendejos; idiotas`,
    reason: `
      no me interesa <adverb>*; no estoy interesado|interesada; numero|número equivocado; se equivoco|equivocó de numero|número
      este no es el? numero|número de _ _?; no los? conozco; no se|sé quien|quién es|son; ya vendi|vendí|compre|compré <thing>+
      es spam; esto es acoso; dejenme|déjenme|dejeme|déjeme|dejame|déjame en paz; yo? no pedi|pedí esto; ya les|le dije
    `,
    thing: `la; el; mi; un; una; casa; carro; coche; auto; otro; otra; camioneta`,
    again: `vuelva|vuelvan|vuelvas a`,
    'para que': `para|de recibir <texts>; para <texts>`,
    'from phone': `de|a|para mi|este <phone>+`,
    'leave off': `deje; deja; dejen; dejes; dejan; pare; paren; para; dejar; parar; ya deje|deja|dejen; dejenme; déjenme; dejeme; déjeme; dejame; déjame`,
    sending: `enviar; enviarme; mandar; mandarme; mandarnos; enviarnos`,
    'texting me': `
      textearme; escribirme; contactarme; mensajearme; texting me; molestarme con <texts>; llamarme y|o textearme|escribirme
      textear; mandarme <texts>; enviarme <texts>; escribir; escribirnos; contactarnos
    `,
    send: `
      envie; envíe; envien; envíen; envies; envíes; mande; manden; mandes; escriba; escriban; escribas; textee; texteen; textees; textes
    `,
    contact: `contacte; contacten; contactes; contactar; escriba; escriban; vuelva|vuelvan|vuelvas a escribir|contactar|textear|mandar|enviar; llamen|llame|llames ni|o escriban|escriba|texteen`,
    receive: `recibir; recibiendo; seguir recibiendo; que me lleguen`,
    me: `me; nos`,
    more: `mas; más; ya; nunca mas|más; otra vez; de nuevo`,
    texts: `<det>* mensajes|mensaje|textos|texto|sms|mensajitos|spam|publicidad|promociones|notificaciones|alertas|cosas <kind>* <more>?`,
    det: `los; estos; sus; sus; mas; más; esos; tantos; este; esa; de; ningun; ningún; otro; tus; tu; su; la; esta; las; estas; este tipo de`,
    kind: `de texto; texto; sms; de texto mas|más; de ustedes; suyos; publicitarios; de publicidad; no deseados`,
    here: `a este|mi numero|número|telefono|teléfono|celular; aqui; aquí; a mi celular|telefono|teléfono|numero|número`,
    adverb: `
      por favor; porfavor; porfa; gracias; ya; ahora; inmediatamente; nunca mas|más; mas; más; jamas; jamás; de inmediato; de una vez
      ahora mismo; otra vez; nunca; favor; lo antes posible; para siempre; muchas gracias
    `,
    'remove me': `
      quiteme|quíteme|quitenme|quítenme|quitame|quítame; saqueme|sáqueme|saquenme|sáquenme|sacame|sácame
      borreme|bórreme|borrenme|bórrenme|borrame|bórrame; elimineme|elimíneme|eliminenme|elimínenme|eliminame|elimíname
      remuevame|remuévame|remuevanme|remuévanme; retireme|retíreme|retirenme|retírenme; desuscribame|desuscríbame|desuscribanme
    `,
    remove: `quite; quiten; quita; saque; saquen; saca; borre; borren; borra; elimine; eliminen; elimina; remueva; remuevan; retire; retiren`,
    'from list': `de <list>`,
    list: `
      la|su|sus|esta|tu|las|todas|estas lista|listas de? contactos|mensajes|texto|textos|distribucion|distribución|correo|envios|envíos?
      <texts>; aqui; aquí; esto; su|la base de datos; su sistema; la suscripcion|suscripción
    `,
    phone: `numero; número; telefono; teléfono; celular; nombre; de telefono|teléfono; contacto`,
    want: `quiero; deseo; quisiera; me gustaria|gustaría; necesito; solicito`,
    'drop out': `darme de baja; dejar de recibir <texts>; desuscribirme; cancelar <my>? suscripcion|suscripción; salir de <list>; doy de baja; salirme de <list>; que me quiten de <list>; no recibir <more>? <texts>`,
    'drop me': `deme|déme|denme|dénme|dame|dadme de baja; me den|dé|de baja|de baja; baja <polite>+; dar de baja; denme|deme|dame la baja`,
    cancel: `cancele; cancelen; cancela; cancelar; anule; anulen; anular`,
    my: `mi; la; esta`,
    'no more': `no mas|más; ya no mas|más; basta de; no quiero mas|más; nada de; ya no quiero <more>?`,
  },
  spellings: `
    quiero: kiero kero
    quitenme: kitenme
    que: q k ke
    por favor: xfavor xfa
    mensajes: msjs msj mensages
    por: x
  `,
  turning: `no si cuando hasta mientras el él ella ellos dile dijo digo antes despues después como cómo por`,
  opposing: `no si dile`,
  common: `estoy ahi no como cómo por me mi de con ya la el los las en es se me que a y o si un una lo le este esta su sus muy porque
    nunca solo sólo muchos quiero favor nada para más mas`,
  narrowing: `sobre del de a al su sus por para que cuando hasta mi`,
  oneself: `me mi mis yo nos nuestro`,
  limiting: `hasta mañana manana lunes martes miercoles miércoles jueves viernes sabado sábado domingo noche tarde cuando mientras trabajo`,
  lightening: `jaja jajaja jajajaja jeje amor mi-amor cariño bebe bebé 😂 🤣 😘 ❤ 😍 😉`,
};
