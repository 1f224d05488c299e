import type { Language } from './language.js';

/** French. */
export const french: Language = {
  name: 'French',
  // Not "non", "fin" (which is English too) or "assez", which answer questions.
  stopWords: `
    ARRET; ARRÊT; ARRETER; ARRÊTER; ARRETEZ; ARRÊTEZ; DESABONNER; DÉSABONNER; DESABONNEMENT; DÉSABONNEMENT
    DESABONNEZ MOI; DÉSABONNEZ-MOI; DESABONNEZ-MOI; ME DÉSABONNER; ME DESABONNER; SE DÉSABONNER; DESINSCRIRE; DÉSINSCRIRE
    DESINSCRIPTION; DÉSINSCRIPTION; DÉSINSCRIVEZ-MOI; DESINSCRIVEZ MOI; ANNULER; RESILIER; RÉSILIER; STOP SMS; STOP PUB
    STOPPEZ; STOPPER
  `,
  triggers: `
    consentement oppose mopose marre
    arret arrêt arreter arrêter arretez arrêtez arrete arrête cesser cessez cesse stop stopper stoppez desabonner
    désabonner desabonnez désabonnez désabonne désinscrire desinscrire desinscrivez désinscrivez message messages sms
    textos texto contacter contactez contacte liste numero numéro tranquille envoyer envoyez envoie ecrire écrire
    écrivez ecrivez recevoir retirer retirez enlever enlevez supprimer supprimez supprime retire enlève enleve
    intéressé interesse intéressée spam harcèlement paix erreur résilier resilier abonnement désabonnement
  `,
  rules: {
    revocation: `
      <cease> <adverb>* avec|de|à|a|aux|tout|tous|toute? envoi|envois|<texts> de|d? <texts>? <adverb>*; <polite>? <halt inf> <adverb>* tout|tous|les|ces|vos|l|d|de|mes|<texts>|envoi|envois|alertes|notifications+ <adverb>*; <halt imp> <adverb>* les|ces|vos|mes|tous <texts> <place here>? <adverb>*
      plus aucun <text noun> <adverb>*; plus|pas de <text noun> <place here> <adverb>*; pas de <text noun> <polite>+; je <ne>? veux|souhaite|désire|desire|accepte plus|pas|aucun <adverb>* de|d|vos|votre? <texts> <adverb>*; <ne>? <send> plus|jamais <adverb>* <texts>|rien? <place here>? <adverb>*
      je <me> desabonne|désabonne|desinscris|désinscris|retire <from list>? <adverb>*; <want> <me> desabonner|désabonner|desinscrire|désinscrire|retirer <from list>? <adverb>*; merci|prière|veuillez de? bien? vouloir? <me> retirer|enlever|supprimer|desabonner|désabonner|desinscrire|désinscrire|rayer|sortir|effacer <from list>? <adverb>*
      merci|veuillez|prière de? bien? vouloir? supprimer|retirer|enlever|effacer|rayer mon|ce|notre numero|numéro|nom|contact|cellulaire|portable <from list>? <adverb>*; <can you> <me> retirer|enlever|supprimer|desabonner|désabonner|rayer|sortir|effacer <from list>? <adverb>*; <can you> supprimer|retirer|enlever|effacer mon|ce numero|numéro|nom|contact <from list>? <adverb>*
      je? retire|révoque|revoque|annule mon|ma|tout|toute consentement|autorisation|accord <to receive>? <adverb>*; je m oppose a|à|au recevoir|reception|réception|<texts>|de|vos|l|envoi|des+ <adverb>*; merci|veuillez|prière de? ne plus <me>? envoyer|adresser|ecrire|écrire|contacter|texter|messager <adverb>* <texts>? <place here>? <adverb>*
      laissez|laisse|foutez|fichez|fous|fiche|lâchez|lachez|lâche|lache moi|nous la|tranquille|en? paix? avec <texts> <adverb>*; marre|assez|ras le bol? de|avec <texts> <cease>|<remove> moi? <from list>? <adverb>*; ça|ca suffit <texts> <adverb>*; <remove> moi|nous tout de suite <from list>? <adverb>*

      <cease> <adverb>* de <me> <texting> <adverb>*
      <cease> <adverb>* de <me>? envoyer|adresser <adverb>* <texts> <adverb>*
      <cease> <adverb>* vos|ces|les|tous|tout|ses <texts> <adverb>*
      <cease> vos|tes envois <adverb>*
      je m oppose a|à toute? _* prospection|sollicitation|publicite|publicité _* sms? <adverb>*
      je retire|revoque|révoque mon|ma consentement|autorisation|accord <adverb>*; retire|revoque|révoque mon consentement|accord <adverb>*
      ne|n <me> <contact> <adverb>* <never>? <adverb>*
      ne|n <me> envoyez|envoie|envoies|adressez <never> <adverb>* <texts>? <adverb>*
      je <ne>? veux|souhaite|desire|désire <never> <adverb>* recevoir <adverb>* <texts>? <adverb>*
      je <ne>? veux|souhaite|desire|désire <never> <adverb>* etre|être contacte|contacté|contactée|contactee <adverb>*
      je <ne>? veux|souhaite <never> <adverb>* <texts> <adverb>*
      <want> <adverb>* me desabonner|désabonner|desinscrire|désinscrire <from list>? <adverb>*
      <want> <adverb>* ne plus recevoir <adverb>* <texts>? <adverb>*
      <want> <adverb>* arreter|arrêter de recevoir <texts> <adverb>*
      <want> <adverb>* etre|être retire|retiré|retirée|supprime|supprimé|supprimée|desabonne|désabonné|désabonnée <from list>? <adverb>*
      merci de <cease> <adverb>* de <me>? <texting>|envoyer <adverb>* <texts>? <adverb>*
      veuillez me retirer|enlever|supprimer|desabonner|désabonner <from list>? <adverb>*
      merci de ne plus <me> <texting>|envoyer <adverb>* <texts>? <adverb>*
      <polite>? ne plus <me> <texting> <adverb>*
      <remove> moi|nous <from list> <adverb>*
      <remove> mon|ce numero|numéro|nom|contact <from list>? <adverb>*
      desabonnez|désabonnez|desabonne|désabonne|desinscrivez|désinscrivez|désinscris|desinscris moi <from list>? <adverb>*
      me desabonner|désabonner|desinscrire|désinscrire <from list>? <adverb>*; plus de <text noun> <polite>*
      <want> que vous arretiez|arrêtiez|cessiez de <me> <texting>|envoyer <texts>? <adverb>*
    `,
    request: `<remove> moi <adverb>*; desabonnement|désabonnement <adverb>*; plus de <text noun>; stop aux? <text noun>; stop les <text noun>; annulez mon abonnement <adverb>*`,
    bare: `stop+; arretez|arrêtez|stoppez+ <adverb>*; arret|arrêt+`,
    doubt: `supprimez|enlevez|retirez|effacez le|ca|ça <adverb>*; trop de <text noun> _*; encore vous; c est qui; qui est ce; qui c est; c est quoi ca|ça?; lâchez|lachez moi <adverb>*; 
      laissez|laisse moi tranquille|en? paix? <adverb>*; fichez|fiche moi la paix; foutez|fous moi la paix
      je? ne? suis pas interesse|intéressé|intéressée|interessee <adverb>*; pas interesse|intéressé|intéressée <adverb>*
      mauvais numero|numéro; vous vous? trompez|etes|êtes de|trompé numero|numéro?; erreur de numero|numéro; spam
      qui etes|êtes vous; comment me desabonner|désabonner; comment se desabonner|désabonner; ca|ça suffit; c est du harcelement|harcèlement
      arrete|arrête ca|ça?; arretez|arrêtez ca|ça; ne m|me appelez|appelle plus|pas <adverb>*; non merci
    `,
    suspicion: `trop de sms|messages|textos|pub|pubs; tous les jours des? sms|messages|textos; plus de sms|messages|textos|pub; mon avocat; porter plainte; la? cnil; signaler comme|votre; <remove> mon|ce numero|numéro; de votre|vos liste|listes|fichier; foutez|lâchez|lachez moi; c est qui; 
      pas de sms|messages|textos; erreur de destinataire; comment faire pour se; plus de sms|messages le
      se desabonner|désabonner|desinscrire|désinscrire; comment arreter|arrêter|stopper; mon consentement; m oppose; marre de <texts>
      arretez|arrêtez|arrete|arrête|cessez|cesse de <me> <texting>|envoyer; ne <me> <contact>; comment me desabonner|désabonner; me desabonner|désabonner
      plus recevoir; de votre|vos liste|listes; pourquoi <me> envoyez|contactez|écrivez|ecrivez vous; comment avez vous eu mon numero|numéro
      ou|où avez vous eu mon numero|numéro; jamais inscrit|inscrite; pas inscrit|inscrite; du harcelement|harcèlement; laissez|laisse moi tranquille
    `,
    wrapping: `<polite>; <greeting>; <reason>; <swearing>; stop`,
    loose: `je vous demande de|que?; je vous prie de|d; veuillez; vous pouvez; tu peux; il faut; merci de; merci d; pourriez|pouvez vous; ben; la; là; puis; et puis; encore; c est la dernière|derniere fois; et; mais; donc; alors; ok; oui; je vous demande de?; je vous prie de?; pouvez|pourriez vous; veuillez; vous pouvez|pourriez?; encore une fois`,
    instruction: `
      envoyez|envoie|repondez|répondez|tapez|textez stop|arret|arrêt <place>? pour|au|a|à
      pour vous|te? desabonner|désabonner|arreter|arrêter|desinscrire|désinscrire <adverb>* envoyez|repondez|répondez|tapez|envoie|textez
      stop|arret|arrêt au #; stop sms? au #; stop|arret|arrêt pour; rép|rep stop; répondez|repondez stop; envoyez stop
    `,
    place: `au #; par sms`,
    polite: `s il te plaît; merci de votre compréhension|comprehension; merci beaucoup; de grâce|grace; bien cordialement; 
      s il vous|te plait|plaît; sil vous|te plait|plaît; svp; stp; merci; merci beaucoup|bien|d|avance+; merci d avance; s v p
      merci de bien vouloir; priere|prière de; cordialement; bonne journee|journée|soiree|soirée; desole|désolé|désolée; pardon; au revoir
      de m merci; monsieur; madame; merci de; je vous remercie; bien a|à vous
    `,
    greeting: `allo; allô; hey; eh; hé; ho; bonjour à|a tous; messieurs; écoutez; ecoutez; bon; bonjour; bonsoir; salut; bonjour madame|monsieur; coucou`,
    swearing: `merde; putain; bordel; foutez moi la paix; allez vous faire foutre; va te faire foutre; connard|connards; bande de cons`,
    reason: `mauvais numero|numéro; ce n est pas le? numero|numéro de _ _?; je ne? suis pas _ _?; vous vous trompez|êtes|etes trompé|trompe? de? numero|numéro?; j ai demenage|déménagé _*; j ai vendu|changé|change ma|mon|de _ _?; mon mari|pere|père|fils|frere|frère est décédé|decede|mort; ma femme|mere|mère|fille est décédée|decedee|morte; marre de <texts>; j en ai marre de? <texts>?; ras le bol de? <texts>?; assez de <texts>; je ne? suis plus client|cliente|patient|patiente|membre; je ne? vous ai rien demandé|demande; j ai rien demandé|demande; je n ai rien demandé|demande; c bon; c est bon; je n ai jamais demandé|autorisé|demande _*; ca|ça suffit; tabarnak; tabarnac; câlisse; chiant; vous etes|êtes chiants|lourds; 
      je? ne? suis pas interesse|intéressé|intéressée|interessee; pas interesse|intéressé|intéressée; mauvais numero|numéro; erreur de numero|numéro
      vous avez le mauvais numero|numéro; je ne vous connais pas; j ai deja|déjà vendu|achete|acheté <thing>+; c est du harcelement|harcèlement|spam
      laissez|laisse moi tranquille; je ne me suis jamais inscrit|inscrite; ca|ça suffit; ce n est pas mon|le bon? numero|numéro
    `,
    thing: `ma; mon; une; un; la; le; maison; voiture; appartement; autre`,
    cease: `arretez; arrêtez; arrete; arrête; arretes; arrêtes; cessez; cesse; stoppez; stop; stoppe; arreter; arrêter; cesser`,
    'halt inf': `arreter; arrêter; cesser; stopper; annuler; desactiver; désactiver; suspendre; interrompre; bloquer`,
    'halt imp': `annulez; annule; desactivez; désactivez; desactive; désactive; suspendez; interrompez; bloquez; resiliez; résiliez; coupez`,
    'place here': `a|à|sur|vers ce|mon|cette|ma numero|numéro|telephone|téléphone|portable|cellulaire|cell|ligne; ici`,
    send: `envoyez; envoie; envoies; adressez; écrivez; ecrivez; m envoyez|envoie|envoies`,
    'can you': `pouvez|pourriez|peux|pourrais|peut vous|tu|on?; vous|tu|on pouvez|pourriez|peux; pourriez vous s il vous plait|plaît`,
    'to receive': `a|à|de|pour recevoir <texts>; pour <texts>; a|à etre|être contacté|contacte _*`,
    me: `me; m; nous`,
    texting: `
      contacter; ecrire; écrire; texter; envoyer <adverb>* <texts>; spammer; harceler; messager; envoyer des sms; relancer
      appeler et|ou <me>? ecrire|écrire|contacter|texter
    `,
    contact: `contactez; contacte; contactes; contacter; ecrivez; écrivez; ecris; écris; ecrire; écrire; textez; texte; relancez`,
    never: `plus; plus jamais; pas; jamais`,
    ne: `ne; n`,
    texts: `<det>* <text noun> <kind>*; <det>* <text noun> et|ou <det>* <text noun>`,
    'text noun': `msg; msgs; textos; relances; rappels; offres; promos; courriels; annonces; envois; communications; messages; message; sms; textos; texto; publicites; publicités; pub; pubs; spam; spams; notifications; alertes; mms; messages textes|texte; promotions; sollicitations; rappels`,
    det: `tes; mes; toutes; nouveaux; autre; l; vos; ces; les; des; de; d; du; ce; tous; tout; votre; aucun; autres; tes; ton; un; plus; vos; ce genre de`,
    kind: `sms; promotionnel; non sollicites|sollicités; de ce|cette|votre numero|numéro|magasin|part|boutique|compagnie; automatiques; politiques; de pub|publicité|publicite|marketing|promotion; sur mon portable|cell; publicitaires; promotionnels; indesirables; indésirables; sur ce numero|numéro; sur mon telephone|téléphone|portable|cellulaire; de votre part; de vous; commerciaux; texte; a|à ce numero|numéro`,
    adverb: `
      s il vous|te plait|plaît; svp; stp; merci; maintenant; immediatement; immédiatement; tout de suite; definitivement; définitivement
      plus; jamais; de suite; desormais; désormais; a|à l avenir; sur ce numero|numéro; encore; sil vous|te plait|plaît; d avance; vraiment
    `,
    want: `je veux|voudrais|souhaite|souhaiterais|desire|désire|aimerais; j aimerais; veuillez; merci de; nous souhaitons`,
    remove: `retirez; enlevez; supprimez; otez; ôtez; effacez; retire; enlève; enleve; supprime; sortez; rayez; retirer; supprimer; enlever; veuillez retirer|supprimer|enlever`,
    'from list': `de|des|du vos|votre? envois|envoi|fichiers|fichier|contacts|bases|registres|service; de|du ce|cette|votre? groupe|liste|service|programme|newsletter|infolettre; de|d ici; de tout ca|ça; de <list>; a|à <list>; des vos? listes`,
    list: `
      votre|vos|cette|la|ta|tes|toutes liste|listes <of>*; votre|la base de? donnees|données?; vos|ces|ce|tous <text noun>; votre|ce service
      votre fichier; vos fichiers; votre repertoire|répertoire
    `,
    of: `de contacts|contact|diffusion|distribution|envoi|envois|sms|textos; d envoi; d envois; contacts`,
  },
  spellings: `
    je veux: jveux
    j en: jen
    stop: stopp
    m oppose: moppose
    j aimerais: jaimerais
    m envoyer: menvoyer
    m envoyez: menvoyez
    m envoie: menvoie
    m ecrire: mecrire
    m écrire: mécrire
    m appelez: mappelez
    m écrivez: mécrivez mecrivez
    n envoyez: nenvoyez
    c est: cest
    j ai: jai
    d avance: davance
    de arreter: darreter
    de arrêter: darrêter
    de envoyer: denvoyer
    de écrire: décrire
    l avenir: lavenir
    c etait: cétait
    n est: nest
    message: msg mess
    messages: msgs
  `,
  turning: `ne pas si quand il elle ils elles lui dis dit avant apres après jusqu comment pourquoi`,
  opposing: `ne pas si`,
  common: `ne pas comment pourquoi me m moi mon je j nous de du des vos ces les tous tout ses ce que vous c est n plus merci
    la le un une et a à qui se suis jamais avez non en pour`,
  narrowing: `le la les un une en ce cette ça sur du de des pour à a au mon ma que quand avec pendant`,
  oneself: `me m moi mon ma mes je j nous`,
  limiting: `demain lundi mardi mercredi jeudi vendredi samedi dimanche soir nuit quand pendant jusqu travail avant`,
  lightening: `mdr lol ptdr haha hihi cherie chérie bébé 😂 🤣 😘 ❤ 😍 😉`,
};
