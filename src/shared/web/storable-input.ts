import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { storable } from '../storable-text.js';

/** Nothing that forms, addresses and webhooks say is nested deeper. */
const DEEPEST = 6;

/** The door of every handler: what comes in by body or query has no text that PostgreSQL refuses to hold. */
@Injectable()
export class StorableInput implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    return type === 'body' || type === 'query' ? withStorableTexts(value, 0) : value;
  }
}

function withStorableTexts(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return storable(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return null;
  if (Array.isArray(value)) return value.map((each) => withStorableTexts(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withStorableTexts(each, depth + 1)]));
}
