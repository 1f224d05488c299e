import { Line } from './line.entity.js';

export const linesEntities = [Line];
