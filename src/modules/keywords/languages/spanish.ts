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
      <halt> <adverb>* con|a|de? <texts> <here>? <adverb>*; <halt> <adverb>* ya? el envio|envío de <texts> <here>? <adverb>*; <halt> <adverb>* los|sus envios|envíos <here>? <adverb>*
      no <adverb>* <inf send> <more>? <texts>? <more>? <here>? <adverb>*; no <me>? <inf send me> <more>? <texts>? <more>? <here>? <adverb>*; nunca|jamas|jamás mas|más? <me> <send> <texts>? <here>? <adverb>*
      no necesito|acepto|permito|consiento|autorizo|ocupo <more>? <texts> <more>? <here>? <adverb>*; no quiero|deseo|necesito <adverb>* <receive>? nada <more>? de ustedes|usted|ti|su <shop>? <adverb>*; ya no <me>? <send> nada|mas|más <here>? <adverb>*
      <inf remove> mi|este|my <phone>+ <from list>? <adverb>*; <remove> mis <phone>+ <from list>? <adverb>*; <remove it> de <list> <adverb>*; dar|doy|den|dé|de de baja mi|este <phone>+ <from list>? <adverb>*
      solicito|pido|exijo|tramito mi|la baja <from list>? <adverb>*; revoco|retiro|quito|anulo mi|el|todo? consentimiento|permiso|autorizacion|autorización <para que me>? <adverb>*; no les? doy|di|tienen|tiene mi? consentimiento|permiso|autorizacion|autorización para que me <send> <texts>? <adverb>*; no <tienen> mi? consentimiento|permiso|autorizacion|autorización para <sending>|<texting me> <texts>? <adverb>*
      <leave off> mi <phone>+ en paz <adverb>*; <leave me> en paz con <texts> <adverb>*; dejen|deje|dejar de estar|seguir|andar mandando|mandandome|mandándome|enviando|enviandome|enviándome|escribiendo|escribiendome|escribiéndome|molestando|texteando|texteandome|texteándome <texts>? <here>? <adverb>*
      stop con|a|los|las|de+ mensajes|textos|mensajitos <adverb>*; no more mensajes|textos <adverb>*; le|les agradeceria|agradecería que no me? <send> <more>? <texts>? <adverb>*; le|les agradeceria|agradecería que <leave off> de <sending>|<texting me> <texts>? <adverb>*; le|les agradeceria|agradecería que me <remove> <from list>? <adverb>*

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
    bare: `ya? párenle|parenle ya?; alto+; basta+; pare|paren ya?; stop+; parar; ya no mas|más <texts>?`,
    doubt: `<remove it> <adverb>*; para los mensajes|textos; otra vez ustedes|ya? <adverb>*; son demasiados|muchos <texts> _*; no moleste|molesten|moleste mas|más; 
      dejeme|déjeme|dejenme|déjenme|dejame|déjame en paz <adverb>*; no me interesa <adverb>*; no estoy interesado|interesada
      no gracias no me interesa; numero|número equivocado; no me moleste|molesten|molestes <adverb>*; spam; es spam
      quien|quién es; como|cómo consiguio|consiguió|consiguieron mi numero|número; cancelar|cancelen|cancele <polite>+
      como|cómo me? <drop out>; como|cómo cancelo; no me llame|llamen|llames <adverb>*; no mas|más <adverb>+
    `,
    suspicion: `<halt> con? <texts>; <inf remove> mi|este <phone>; dar de baja; demasiados mensajes|textos; tantos mensajes|textos; otra vez ustedes; esto que|qué es; quien|quién habla|eres|es|son este|esta|usted|ustedes; para los mensajes <polite>+; harto|harta|cansado|cansada de; cada|todos|todo el? dia|día mensajes|mandan|mensaje; no me <send>; mi abogado; voy a reportar|denunciar|demandar|bloquear; los voy a; les voy a; acoso; 
      de donde|dónde sacaron mi; solo|sólo mandeme|mándeme|mandenme|mándenme; no le escriban; ya no le; no conozco a; se equivoco|equivocó de; ya no manden|mande|escriban
      para no recibir; muchos mensajes|textos; denunciar; no me llamen|llame|llames; no quiere <texts>|<det>; quitenla|quítenla|quitenlo|quítenlo; la baja; mi consentimiento; no quiero mas|más; de ahi|ahí
      <leave off> de <texting me>; <leave off> de <sending>; no me <send>; no me <contact>; de baja; en paz
      dejar de recibir; no quiero recibir; no quiero mas|más <texts>; como|cómo me? <drop out>; mi numero|número de <list>
      por que|qué me escriben|mandan|envian|envían|textean|contactan; porque me escriben|mandan|envian|envían
      nunca me suscribi|suscribí|inscribi|inscribí; no me suscribi|suscribí|inscribi|inscribí
    `,
    wrapping: `<polite>; <greeting>; <reason>; <swearing>; stop; basta; alto`,
    loose: `ya les? dije que; te|le|les ruego|suplico|exijo|pido|agradeceria|agradecería|solicito que; me? podria|podría|podrian|podrían|puede|pueden; favor de; favor; necesito; solicito; deseo; quisiera; y ya; entonces; pues; asi|así que; es que; porque; mejor; ustedes; usted; al numero|número; 
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
    greeting: `ey; hey; oye; oiga; oigan; mire; miren; mira; bueno; buen dia|día; estimados|estimado; señores; senores; mijo; mija; amigo; amigos; hola; buenos dias|días; buenas tardes|noches?; buenas`,
    swearing: `no mamen|mames|manches|chinguen|jodan|joda; chingado; chingados; chingada madre; coño; joder; estan|están locos; ya me tienen harto|harta; estoy harto|harta; que fastidio|molestia|lata; dios mio|mío; por dios|favor; puta madre; hijos de puta; hostia; maldita sea; carajo; mierda; vayanse|váyanse a la mierda|chingada; chinguen a su madre; cabrones; pendejos; idiotas`,
    reason: `no soy <thing>? _ _?; esta|está equivocado|equivocada|equivocados; se equivocaron|equivocan|equivoca de? numero|número|persona?; se equivoco|equivocó; este numero|número ya? no es de _ _?; este no es el? numero|número|celular|telefono|teléfono de _ _?; mi esposo|esposa|mama|mamá|papa|papá|madre|padre|hijo|hija fallecio|falleció|murio|murió; ya me mude|mudé|cambie|cambié _*; ya vendi|vendí el|la|mi carro|casa|coche|_; ya no vivo aqui|aquí|alla|allá|ahi|ahí; yo? no voto; soy menor de? edad?; cada mensaje|texto me cuesta dinero?; ya no soy cliente|clienta|paciente; no soy cliente|clienta|paciente; ya les dije|avise|avisé|pedi|pedí; no les? di permiso; nunca les? di permiso|mi|numero|número+; tengo # años; no se|sé como|cómo consiguieron mi numero|número; ya no trabajo ahi|ahí|alla|allá; ya no quiero nada; no quiero nada; no los? quiero; ya no los? quiero; 
      no me interesa <adverb>*; no estoy interesado|interesada; numero|número equivocado; se equivoco|equivocó de numero|número
      este no es el? numero|número de _ _?; no los? conozco; no se|sé quien|quién es|son; ya vendi|vendí|compre|compré <thing>+
      es spam; esto es acoso; dejenme|déjenme|dejeme|déjeme|dejame|déjame en paz; yo? no pedi|pedí esto; ya les|le dije
    `,
    thing: `la; el; mi; un; una; casa; carro; coche; auto; otro; otra; camioneta`,
    halt: `
      alto|basta|paren|pare|pares|parar|stop ya?; párenle|parenle|párele|parele|párale|parale ya?; detengan|detenga|detener|detén|deten ya?; suspendan|suspenda|suspender
      cesen|cese|cesar|terminen|termine|terminar|acaben|acabe|corten|corte|cortar|frenen|cancelen|cancele|cancela|cancelar|anulen|anule|anular; desactiven|desactive|desactivar|desactiva|apaguen|apague|apagar|inhabiliten
      ya basta|estuvo|estuvo bueno; basta ya
    `,
    'inf send': `mandar; enviar; textear; escribir; seguir mandando|enviando; mandar o enviar`,
    'inf send me': `mandarme; enviarme; textearme; escribirme; contactarme; molestarme; mensajearme; mandarnos; enviarnos; contactar; seguir mandandome|enviandome|mandándome|enviándome`,
    'inf remove': `quitar; borrar; eliminar; sacar; remover; retirar; dar de baja; desuscribir`,
    'remove it': `quitenlo; quítenlo; quitelo; quítelo; borrenlo; bórrenlo; borrelo; bórrelo; eliminenlo; elimínenlo; eliminelo; elimínelo; saquenlo; sáquenlo; remuevanlo; remuévanlo`,
    'para que me': `para que me? <send> <texts>? <here>?; para|de|a recibir <texts>; para <texts>; para <sending>|<texting me> <texts>?`,
    'leave me': `dejenme; déjenme; dejeme; déjeme; dejame; déjame; dejen; deje`,
    tienen: `tienen; tiene; les di; le di; les doy; le doy; di; doy`,
    shop: `tienda; empresa; compania; compañia; compañía; negocio; parte; clinica; clínica; oficina; _`,
    again: `vuelva|vuelvan|vuelvas a`,
    'para que': `para|de recibir <texts>; para <texts>`,
    'from phone': `de|a|para mi|este <phone>+`,
    'leave off': `cesen; cese; cesar; terminen; termine; terminar; acaben; paren ya; deje; deja; dejen; dejes; dejan; pare; paren; para; dejar; parar; ya deje|deja|dejen; dejenme; déjenme; dejeme; déjeme; dejame; déjame`,
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
    texts: `<det>* msjs|msj|mensajeria|mensajería|alertas|avisos|recordatorios|ofertas|anuncios|cupones|propaganda|llamadas <kind>* <more>?; <det>* <text word> <kind>* y|ni|o|e <det>* <text word> <kind>* <more>?; <det>* mensajes|mensaje|textos|texto|sms|mensajitos|spam|publicidad|promociones|notificaciones|alertas|cosas <kind>* <more>?`,
    'text word': `mensajes; mensaje; textos; sms; llamadas; correos; alertas; notificaciones; promociones; ofertas; avisos; publicidad`,
    det: `mis; nuestros; del; todos; todo; cualquier; ningunos; demas; sus; los; estos; sus; sus; mas; más; esos; tantos; este; esa; de; ningun; ningún; otro; tus; tu; su; la; esta; las; estas; este tipo de`,
    kind: `publicitarios; promocionales; politicos; políticos; de texto; automaticos; automáticos; de la? _; de esta|su tienda|empresa|campaña|clinica; de publicidad|promocion|promoción|propaganda|ofertas|ventas|spam|campaña|cobro|cobranza; de texto; texto; sms; de texto mas|más; de ustedes; suyos; publicitarios; de publicidad; no deseados`,
    here: `de|en mi|este numero|número|telefono|teléfono|celular|cel|linea|línea|movil|móvil; en este|mi numero|número|telefono|teléfono|celular|cel; a este|mi cel|linea|línea|movil|móvil; aca|acá; a este|mi numero|número|telefono|teléfono|celular; aqui; aquí; a mi celular|telefono|teléfono|numero|número`,
    adverb: `de mi parte; en absoluto; en el futuro; en adelante; de ahora|hoy en adelante; a partir de hoy|ahora; para nada; nada; pls; plis; porfis; si no es molestia; cuanto antes; urgente; urgentemente; definitivamente; permanentemente; ok; 
      por favor; porfavor; porfa; gracias; ya; ahora; inmediatamente; nunca mas|más; mas; más; jamas; jamás; de inmediato; de una vez
      ahora mismo; otra vez; nunca; favor; lo antes posible; para siempre; muchas gracias
    `,
    'remove me': `quitarme; sacarme; borrarme; eliminarme; removerme; retirarme; quitarnos; sacarnos; quitennos; quítennos; saquennos; sáquennos; borrennos; desapuntenme; desapúntenme; desanotenme; desanótenme; tachenme; táchenme; 
      quiteme|quíteme|quitenme|quítenme|quitame|quítame; saqueme|sáqueme|saquenme|sáquenme|sacame|sácame
      borreme|bórreme|borrenme|bórrenme|borrame|bórrame; elimineme|elimíneme|eliminenme|elimínenme|eliminame|elimíname
      remuevame|remuévame|remuevanme|remuévanme; retireme|retíreme|retirenme|retírenme; desuscribame|desuscríbame|desuscribanme
    `,
    remove: `quite; quiten; quita; saque; saquen; saca; borre; borren; borra; elimine; eliminen; elimina; remueva; remuevan; retire; retiren`,
    'from list': `de <list>`,
    list: `el|este|su servicio de mensajes|textos|texto?; este|el|su|ese grupo|chat|sistema|programa|registro de? mensajes|textos|texto|_?; esa|sus|las lista|listas de? mensajes|textos|texto|contactos|publicidad|_?; sus|los registros|contactos|archivos|sistema|datos; el|del servicio de? mensajes|textos|texto?; el|la? servicio|suscripcion|suscripción; su|la base|lista de datos|contactos; todo esto; 
      la|su|sus|esta|tu|las|todas|estas lista|listas de? contactos|mensajes|texto|textos|distribucion|distribución|correo|envios|envíos?
      <texts>; aqui; aquí; esto; su|la base de datos; su sistema; la suscripcion|suscripción
    `,
    phone: `numero; número; telefono; teléfono; celular; nombre; de telefono|teléfono; contacto`,
    want: `quiero; deseo; quisiera; me gustaria|gustaría; necesito; solicito`,
    'drop out': `parar <texts>; que paren|cesen|terminen|acaben <texts>; cancelar <texts>; detener <texts>; no tener <more>? <texts>; que me den|dé de baja; que me borren|eliminen|saquen de <list>; ser eliminado|eliminada|removido|removida|borrado|borrada de <list>; darme de baja; dejar de recibir <texts>; desuscribirme; cancelar <my>? suscripcion|suscripción; salir de <list>; doy de baja; salirme de <list>; que me quiten de <list>; no recibir <more>? <texts>`,
    'drop me': `desinscribirme; desinscribeme; desinscríbeme; desinscribanme; desinscríbanme; desuscribeme; desuscríbeme; desuscribanme; desuscríbanme; desuscribirme; desuscribirnos; desuscriban|desuscriba mi|este <phone>+; dar de baja este|mi <phone>+; denos|dennos de baja; deme|déme|denme|dénme|dame|dadme de baja; me den|dé|de baja|de baja; baja <polite>+; dar de baja; denme|deme|dame la baja`,
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
    mensajes: mensjes mnsajes msgs mesajes mensages msns
    celular: cell cel
    textear: textiar
  `,
  turning: `no si cuando hasta mientras el él ella ellos dile dijo digo antes despues después como cómo por`,
  opposing: `no si dile`,
  common: `estoy ahi no como cómo por me mi de con ya la el los las en es se me que a y o si un una lo le este esta su sus muy porque
    nunca solo sólo muchos quiero favor nada para más mas`,
  narrowing: `la el los las un una en esa ese esto eso sobre del de a al su sus por para que cuando hasta mi`,
  oneself: `me mi mis yo nos nuestro`,
  limiting: `hasta mañana manana lunes martes miercoles miércoles jueves viernes sabado sábado domingo noche tarde cuando mientras trabajo`,
  lightening: `jaja jajaja jajajaja jeje amor mi-amor cariño bebe bebé 😂 🤣 😘 ❤ 😍 😉`,
};
