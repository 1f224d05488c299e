import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from './refusals.js';

const LARGEST_INT = 2 ** 31 - 1;

/** The id in an address, for a column of type int; an address that can't have one leads nowhere. */
@Injectable()
export class RowId implements PipeTransform<string, number> {
  transform(text: string): number {
    return asked(rowIdIn(text));
  }
}

/** The same for a bigint column. */
@Injectable()
export class BigRowId implements PipeTransform<string, number> {
  transform(text: string): number {
    return asked(bigRowIdIn(text));
  }
}

/** The id that a form or an address gives for a column of type int, or null. */
export function rowIdIn(text: unknown): number | null {
  return idIn(text, LARGEST_INT);
}

/** The same for a bigint column. */
export function bigRowIdIn(text: unknown): number | null {
  return idIn(text, Number.MAX_SAFE_INTEGER);
}

function idIn(text: unknown, largest: number): number | null {
  const id = typeof text === 'string' && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0;
  return id > 0 && id <= largest ? id : null;
}

function asked(id: number | null): number {
  if (id === null) throw new NotFound();
  return id;
}
