import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';

/** The bytes of uploaded files, in rows of about 64 KiB. */
@Injectable()
export class ImportChunks {
  constructor(private readonly em: EntityManager) {}

  async write(importId: number, position: number, content: Buffer): Promise<void> {
    await query(this.em.fork(), 'insert into import_chunks (import_id, position, content) values ($1, $2, $3)', [
      importId,
      position,
      content,
    ]);
  }

  async *read(importId: number): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const [row] = await query<{ content: Buffer }>(
        this.em.fork(),
        'select content from import_chunks where import_id = $1 and position = $2',
        [importId, position],
      );
      if (!row) return;
      yield row.content;
    }
  }
}
