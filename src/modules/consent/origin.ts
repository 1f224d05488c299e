/** Why a text is sent: it decides what the guard asks of the recipient's consent. */
export type Origin = 'conversation' | 'blast' | 'keyword_reply' | 'confirmation' | 'help' | 'api';
