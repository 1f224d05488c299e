import { createHash } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Config } from '../../../config.js';
import { CONFIG } from '../../../shared/config.module.js';
import { query, queryOne } from '../../../shared/database/query.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import { csvHead } from '../csv/csv-head.js';
import { FileInspection } from '../csv/file-inspection.js';
import { NotCsv } from '../csv/not-csv.js';
import type { ImportKind } from '../import.js';
import { ImportChunks } from '../import-chunks.js';
import { receiveForm } from './multipart-file.js';

export type Uploaded = { ok: true; importId: number } | { ok: false; kind: ImportKind; reason: string };

type Receipt = { importId: number; size: number; sha256: string; inspection: FileInspection };

/** Takes a file in, however large, and keeps it only when it can be read as CSV. */
@Injectable()
export class Uploads {
  constructor(
    private readonly em: EntityManager,
    private readonly chunks: ImportChunks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async receive(user: SignedInUser, request: Request): Promise<Uploaded> {
    let importId: number | undefined;
    let receipt: Receipt | undefined;
    let kind: ImportKind = 'consent_status';
    try {
      const sink = async (fileName: string, chunks: AsyncIterable<Buffer>) => {
        importId = await this.begin(user, fileName);
        receipt = await this.store(importId, chunks);
      };
      const { tooLarge, fields } = await receiveForm(request, sink, this.config.importLargestMb * 1024 * 1024);
      if (fields.kind === 'contacts') kind = 'contacts';
      if (!receipt) throw new NotCsv('Choose a CSV file.');
      if (tooLarge)
        throw new NotCsv(
          `This file is larger than ${this.config.importLargestMb} MB. Split it and import the parts one after the other.`,
        );
      await this.complete(receipt, kind);
      return { ok: true, importId: receipt.importId };
    } catch (error) {
      if (importId) await query(this.em.fork(), 'delete from imports where id = $1', [importId]);
      if (error instanceof NotCsv) return { ok: false, kind, reason: error.message };
      throw error;
    }
  }

  private async begin(user: SignedInUser, fileName: string): Promise<number> {
    const { id } = await queryOne<{ id: number }>(
      this.em.fork(),
      `insert into imports (account_id, kind, file_name, created_by) values ($1, 'consent_status', $2, $3) returning id`,
      [user.accountId, fileName, user.id],
    );
    return id;
  }

  private async store(importId: number, chunks: AsyncIterable<Buffer>): Promise<Receipt> {
    const inspection = new FileInspection();
    const hash = createHash('sha256');
    let position = 0;
    let size = 0;
    for await (const chunk of chunks) {
      inspection.push(chunk);
      hash.update(chunk);
      size += chunk.length;
      await this.chunks.write(importId, position++, chunk);
    }
    return { importId, size, sha256: hash.digest('hex'), inspection };
  }

  private async complete({ importId, size, sha256, inspection }: Receipt, kind: ImportKind): Promise<void> {
    const found = inspection.finding();
    if (!found.ok) throw new NotCsv(found.reason);
    const { header, delimiter } = await csvHead(() => this.chunks.read(importId), found.encoding, kind);
    await query(
      this.em.fork(),
      `update imports set status = 'uploaded', file_size = $2, file_sha256 = $3, encoding = $4, delimiter = $5, header = $6,
         kind = $7 where id = $1`,
      [importId, size, sha256, found.encoding, delimiter, header, kind],
    );
  }
}
