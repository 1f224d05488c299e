import type { Language } from './language.js';

/** Portuguese. */
export const portuguese: Language = {
  name: 'Portuguese',
  // Not "não", which answers questions.
  stopWords: `
    PARAR; PARE; PAREM; SAIR; CANCELAR; DESCADASTRAR; DESCADASTRE; REMOVER; REMOVA; DESINSCREVER
    DESCADASTRAMENTO; CANCELAR INSCRIÇÃO; CANCELAR INSCRICAO; CANCELAR ASSINATURA; NÃO ENVIE MAIS MENSAGENS
    NAO ENVIE MAIS MENSAGENS; NÃO ENVIEM MAIS MENSAGENS; PARE DE ME MANDAR MENSAGENS
    PAREM DE ME MANDAR MENSAGENS; PARE DE ENVIAR MENSAGENS; PARE DE ME ENVIAR MENSAGENS
    PAREM DE ME ENVIAR MENSAGENS; POR FAVOR PARE DE ME MANDAR MENSAGENS; NÃO QUERO MAIS RECEBER MENSAGENS
    NAO QUERO MAIS RECEBER MENSAGENS; NÃO QUERO RECEBER MENSAGENS; SEM MAIS MENSAGENS; ME TIRE DA LISTA
    ME TIRA DA LISTA; ME TIREM DA LISTA; TIRE MEU NÚMERO DA LISTA; TIRE MEU NUMERO DA LISTA
    REMOVA MEU NÚMERO; REMOVA MEU NUMERO; NÃO ME MANDE MAIS MENSAGENS; NAO ME MANDE MAIS MENSAGENS
  `,
  common: `não nao me mais de da do das dos para por que e o a os as um uma eu meu minha se com em no na por favor obrigado obrigada quero sim ok não`,
  rules: {
    revocation: `
      <stop> <adverb>* de <me>? <sending> <adverb>* <texts>? <to me>? <adverb>*
      <stop> <adverb>* de <me>? <texting> <adverb>* <me>? <adverb>*
      <stop> <adverb>* com <texts> <adverb>*
      <no> <adverb>* <me>? <send> <adverb>* <texts>|nada? <more>? <to me>? <adverb>*
      <no> <adverb>* <me>? <text> <more> <adverb>*; <no> <adverb>* <more> <me>? <text> <adverb>*; <no> <me> <text> <adverb>*
      <no> <want> <adverb>* <get> <adverb>* <texts>|nada? <from you>? <adverb>*
      <no> <want> <adverb>* <texts> <from you>? <adverb>*
      <no> <want> <adverb>* ser contatado|contatada|contactado|incomodado|incomodada <adverb>*
      <want> <adverb>* cancelar|parar <the>* recebimento|envio|inscrição|assinatura|cadastro <of texts>? <adverb>*
      <want> <adverb>* parar de receber <texts>? <from you>? <adverb>*
      <want> <adverb>* sair <from list> <adverb>*; sair <from list> <adverb>*; <want> me descadastrar|desinscrever|remover <from list>? <adverb>*
      <me>? <remove> <me>? <adverb>* <from list> <adverb>*
      <remove> <the>* meu|este|esse|o <phone> <from list>? <adverb>*
      <want> ser removido|removida|retirado|retirada|excluído|excluída <from list>? <adverb>*
      me descadastre|descadastrem|descadastra <from list>? <adverb>*; descadastre|descadastrem me? meu? <phone>? <adverb>*
      cancelem|cancele|cancela <the>* inscrição|assinatura|cadastro|envio|mensagens|sms <of texts>? <adverb>*
      chega de <texts> <adverb>*; sem mais <texts> <adverb>*; não autorizo <texts>|o _* <adverb>*; revogo meu consentimento _*; retiro meu consentimento _*
    `,
    bare: `pare|parem+; stop+; chega+`,
    doubt: `me deixe|deixem|deixa em paz <adverb>*; número errado; numero errado; engano; quem é|e? você|vc; não tenho interesse <adverb>*; não estou interessado|interessada; é spam; spam; como cancelo _*; como <the>? cancelar; não me ligue|liguem <more>? <adverb>*`,
    suspicion: `de me mandar; de me enviar; de mandar mensagem|mensagens; não quero mais receber; não quero receber; como paro de; como faço para cancelar|parar|sair; como conseguiu|conseguiram meu; em paz; nunca me cadastrei; não me cadastrei; sair da lista; da sua lista; muitas mensagens; não sou <the>? _`,
    wrapping: `<please>; <greeting>; <reason>; stop`,
    loose: `e; mas; ok; já; agora; eu; pode|podem|poderia|poderiam; vocês; você; gostaria que; peço que`,
    instruction: `responda|envie|digite|mande _? sair|parar|stop|pare para|p; para cancelar|sair|parar _* responda|envie|digite|mande`,
    please: `por favor; pfv; pf; obrigado; obrigada; favor; grato; grata; por gentileza; muito obrigado|obrigada; valeu`,
    greeting: `oi; olá; bom dia; boa tarde|noite; prezados`,
    reason: `não tenho interesse; não estou interessado|interessada; número errado; não conheço vocês|você; não sou eu; nunca me cadastrei _*; me deixe|deixem em paz; isso é spam`,
    no: `não; nunca; nunca mais; não quero que; por favor não; favor não`,
    stop: `pare; parem; para; pára; parar; deixe; deixem; cesse; cessem; favor parar; chega; podem|pode parar`,
    sending: `mandar; enviar; mandarem; enviarem; ficar mandando|enviando; mandar mais`,
    texting: `escrever; contatar; contactar; incomodar; perturbar; encher; mandar mensagem|mensagens|sms; ligar e|ou mandar mensagem|mensagens`,
    send: `mande; mandem; manda; envie; enviem; envia; encaminhe`,
    text: `escreva; escrevam; contate; contatem; contacte; contactem; perturbe; perturbem; incomode; incomodem; procure; procurem`,
    want: `quero; queremos; desejo; gostaria de?; queria; solicito; preciso; aceito`,
    get: `receber; recebendo; continuar recebendo; que me mandem|enviem; ver`,
    me: `me; nos; mim`,
    more: `mais; nunca mais; de novo; novamente; outra vez`,
    adverb: `mais; por favor; pfv; agora; imediatamente; já; obrigado; obrigada; nunca mais; de novo; urgente; por gentileza; nada; tá; ok; logo; favor`,
    texts: `<these>* mensagens|mensagem|sms|textos|torpedos|propaganda|propagandas|spam|promoções|msgs|msg|publicidade|notificações|avisos|alertas|anúncios <kind>*; <these>* mensagens|sms|torpedos <kind>* e|ou <these>* mensagens|sms|ligações`,
    these: `essas; estas; suas; as; mais; tantas; dessas; nenhuma; nenhum; de; os; o; a; esse; esses; tipo; do; outras; qualquer; desse; destas; sms`,
    kind: `de texto; de vocês; publicitárias; promocionais; de propaganda; mais; desse tipo`,
    'from you': `de vocês|vcs|você|vc; da sua|dessa empresa|loja; neste|nesse número; de _`,
    'to me': `para|pra mim|esse|este|meu número|celular|telefone?; neste|nesse|no meu? número|celular|telefone`,
    the: `o; a; os; as; meu; minha; este; esse`,
    'of texts': `de|do|da|dessas|destas|dos <texts>; <texts>`,
    remove: `tire; tirem; tira; remova; removam; remove; retire; retirem; retira; exclua; excluam; exclui; apague; apaguem; apaga; delete; deletem; remover; excluir; tirar; retirar; apagar; risque; riscar`,
    phone: `número; telefone; celular; contato; nome; numero; cadastro`,
    'from list': `da|de|desta|dessa sua|vossa|lista|essa lista? de? contatos|transmissão|envio|mensagens?; do|de seu|vosso|cadastro|sistema|grupo banco de dados|cadastro|sistema?; das listas; daqui; de suas listas; disso`,
  },
  spellings: `
    não: n nao naum ñ
    vocês: vcs voces
    você: vc voce
    por favor: pfvr porfavor pfavor
    mensagens: mensagem_s msgns mensagems
  `,
  turning: `não se quando ele ela eles diga disse até antes depois como por`,
  conditional: `se quando até antes`,
  opposing: `não se nunca`,
  limiting: `hoje amanhã segunda terça quarta quinta sexta sábado domingo noite tarde manhã quando enquanto consulta só apenas trabalho`,
  narrowing: `sobre do da dele dela`,
  oneself: `me meu minha eu mim nos`,
  lightening: `kkk kkkk kkkkk rsrs haha amor querida querido bebê gata 😂 🤣 😘 ❤ 😍 😉`,
};
