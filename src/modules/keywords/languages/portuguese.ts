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
      <halt> <adverb>* com|de|a|o|os|as? <texts> <to me>? <adverb>*; <halt> <adverb>* o|os|com envio|envios|recebimento <of texts>? <to me>? <adverb>*; <halt> <adverb>* com <texts> <to me>? <adverb>*
      não <adverb>* <inf send> <more>? <texts>|nada <more>? <to me>? <adverb>*; <want> não <adverb>* receber <texts>|nada <from you>? <adverb>*; sem <texts> <please>+; não quero|aceito|permito|autorizo|preciso <adverb>* <texts> <from you>? <adverb>*
      <me> <remove> <from list> <adverb>*; <remove> <the>* meu|este|esse|o <phone> <from list>? <adverb>*; <want> <removal> <of phone>? <from list>? <adverb>*; <want> que <me>? <remove> <me>? <from list> <adverb>*; <want> que <halt> com|de|as? <texts> <adverb>*
      revogo|retiro|cancelo|anulo minha|meu|a|o|qualquer autorização|autorizacao|consentimento|permissão|permissao <to receive>? <adverb>*; não autorizo|autorizei|dou|dei o|vocês|a|minha|permissão|autorização|consentimento|envio|de|para|mandar|enviar|me|<texts>+ <adverb>*
      me deixem|deixe|deixa em paz com <texts> <adverb>*; <halt> de ficar? mandando|enviando|mandar|enviar|encaminhar <texts>? <to me>? <adverb>*; não <me> <send> nada|mais|msg+ <adverb>*

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
    doubt: `<halt> isso|com|tudo isso? <adverb>*; favor? remover|excluir|tirar <adverb>*; já disse que não; muitas|demais mensagens|sms _*; de novo vocês?; me deixe|deixem|deixa em paz <adverb>*; número errado; numero errado; engano; quem é|e? você|vc; não tenho interesse <adverb>*; não estou interessado|interessada; é spam; spam; como cancelo _*; como <the>? cancelar; não me ligue|liguem <more>? <adverb>*`,
    suspicion: `mensagens demais; tantas mensagens; todo|toda dia|hora mensagem|mensagens|mandam|sms; vou denunciar|processar|bloquear; meu advogado; assédio; onde|como vocês? conseguiu|conseguiram|arrumaram|pegaram meu; quem é|e esse|este|vocês|você|que; parar de mandar|enviar|receber; de me mandar; de me enviar; de mandar mensagem|mensagens; não quero mais receber; não quero receber; como paro de; como faço para cancelar|parar|sair; como conseguiu|conseguiram meu; em paz; nunca me cadastrei; não me cadastrei; sair da lista; da sua lista; muitas mensagens; não sou <the>? _`,
    wrapping: `<please>; <greeting>; <reason>; stop`,
    loose: `vocês|você? podem|pode|poderiam|poderia; peço|solicito|quero|gostaria|preciso que; poderia|podem me; favor; então; pois; porque; por isso; só; ei; aí; é; ta; tá bom; solicito; peço; e; mas; ok; já; agora; eu; pode|podem|poderia|poderiam; vocês; você; gostaria que; peço que`,
    instruction: `responda|envie|digite|mande _? sair|parar|stop|pare para|p; para cancelar|sair|parar _* responda|envie|digite|mande`,
    please: `favor; por gentileza; pfvr; agradeço; agradecida; agradecido; desde já; por favor; pfv; pf; obrigado; obrigada; favor; grato; grata; por gentileza; muito obrigado|obrigada; valeu`,
    greeting: `ei; opa; gente; pessoal; moço; moça; amigo; amiga; senhores; senhor; senhora; alô; ola; caros; oi; olá; bom dia; boa tarde|noite; prezados`,
    reason: `não sou o|a? _ _?; este|esse|esta|essa número|numero|celular|telefone não é mais? de|do|da? _ _?; número|numero errado; já vendi o|a|meu|minha? carro|casa|apartamento|_; já me? mudei|mudamos; não moro mais aí|aqui|lá; já disse|falei|pedi que? não quero?; não quero; não quero mais? nada|isso; já pedi; pqp; porra; caralho; merda; que saco; vão se foder|ferrar; não tenho interesse _*; não sou mais? cliente|paciente|aluno; meu pai|marido|filho|avô faleceu|morreu; minha mãe|esposa|filha|avó faleceu|morreu; esse|este número|numero|celular|telefone é do|da|de meu|minha? filho|filha|trabalho|empresa|_; sou menor de? idade?; eu? nunca me? cadastrei|autorizei|pedi _*; não tenho interesse; não estou interessado|interessada; número errado; não conheço vocês|você; não sou eu; nunca me cadastrei _*; me deixe|deixem em paz; isso é spam`,
    no: `não; nunca; nunca mais; não quero que; por favor não; favor não`,
    stop: `pare; parem; para; pára; parar; deixe; deixem; cesse; cessem; favor parar; chega; podem|pode parar`,
    halt: `pare; parem; para; pára; parar; chega; basta; suspenda; suspendam; suspender; interrompa; interrompam; interromper; encerre; encerrem; encerrar; cesse; cessem; cessar; cancele; cancelem; cancela; cancelar; desative; desativem; desativar; desativa; desligue; desliguem; desligar; stop com|as|os`,
    'inf send': `enviar; mandar; encaminhar; mandar ou enviar; me mandar|enviar`,
    removal: `a exclusão|exclusao|remoção|remocao|retirada; o cancelamento|descadastramento|descadastro; meu|o descadastro|descadastramento|cancelamento`,
    'of phone': `do|deste|desse meu? número|numero|telefone|celular|contato|cadastro; de|das|dos <texts>; da minha? inscrição|inscricao|assinatura`,
    'to receive': `para|de receber <texts>?; para|de me? mandar|enviar <texts>; para <texts>; de contato; para contato`,
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
    these: `dos; das; desses; meus; minhas; seus; tantos; todos; todas; todo; mais nenhuma|nenhum; os; essas; estas; suas; as; mais; tantas; dessas; nenhuma; nenhum; de; os; o; a; esse; esses; tipo; do; outras; qualquer; desse; destas; sms`,
    kind: `sms; promocional; automáticas; automáticos; de cobrança|marketing|promoção|vendas|publicidade|campanha|texto|sms|spam|_; da|dessa|desta sua? loja|empresa|clínica|campanha|operadora; indesejadas; políticas; de texto; de vocês; publicitárias; promocionais; de propaganda; mais; desse tipo`,
    'from you': `de vocês|vcs|você|vc; da sua|dessa empresa|loja; neste|nesse número; de _`,
    'to me': `para|pro|pra meu|este|esse número|numero|celular|telefone|cel|zap; pro|no|do|ao meu|este|esse? número|numero|celular|telefone|cel; aqui; no zap; para|pra mim|esse|este|meu número|celular|telefone?; neste|nesse|no meu? número|celular|telefone`,
    the: `o; a; os; as; meu; minha; este; esse`,
    'of texts': `de|do|da|dessas|destas|dos <texts>; <texts>`,
    remove: `excluam; exclua; removam; desvincule; desvinculem; descadastre; descadastrem; desinscreva; limpe; elimine; eliminem; tirem; tire; tire; tirem; tira; remova; removam; remove; retire; retirem; retira; exclua; excluam; exclui; apague; apaguem; apaga; delete; deletem; remover; excluir; tirar; retirar; apagar; risque; riscar`,
    phone: `número; telefone; celular; contato; nome; numero; cadastro`,
    'from list': `do|deste|desse|da|dessa cadastro|grupo|lista|sistema|banco|programa|serviço de? dados|mensagens|sms|transmissão|envio|contatos?; dos|de seus|vossos? registros|cadastros|contatos|arquivos; da|de|desta|dessa sua|vossa|lista|essa lista? de? contatos|transmissão|envio|mensagens?; do|de seu|vosso|cadastro|sistema|grupo banco de dados|cadastro|sistema?; das listas; daqui; de suas listas; disso`,
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
  narrowing: `o a os as um uma em no na essa esse isso sobre do da dele dela`,
  oneself: `me meu minha eu mim nos`,
  lightening: `kkk kkkk kkkkk rsrs haha amor querida querido bebê gata 😂 🤣 😘 ❤ 😍 😉`,
};
