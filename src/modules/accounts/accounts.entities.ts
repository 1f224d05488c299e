import { Account } from './account.entity.js';
import { User } from './user.entity.js';

export const accountsEntities = [Account, User];
