import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from './refusals.js';

const LARGEST_INT = 2 ** 31 - 1;

/** The id in an address, for a column of type int; an address that can't have one leads nowhere. */
@Injectable()
export class RowId implements PipeTransform<string, number> {
  transform(text: string): number {
    return rowId(text, LARGEST_INT);
  }
}

/** The same for a bigint column. */
@Injectable()
export class BigRowId implements PipeTransform<string, number> {
  transform(text: string): number {
    return rowId(text, Number.MAX_SAFE_INTEGER);
  }
}

function rowId(text: string, largest: number): number {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0;
  if (id === 0 || id > largest) throw new NotFound();
  return id;
}
