import { Injectable } from '@nestjs/common';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';

/** Tells open pages of an import's progress and of the opt-in lists it fills, and the list of imports when one begins or ends. */
@Injectable()
export class ImportNews {
  constructor(private readonly live: LiveUpdates) {}

  progressed({ id, accountId }: { id: number; accountId: number }): Promise<void> {
    return this.live.publish(accountId, `import:${id}`, 'opt-in-lists');
  }

  /** Its last rows have changed the opt-in lists since they were last told of. */
  ended({ id, accountId }: { id: number; accountId: number }): Promise<void> {
    return this.live.publish(accountId, `import:${id}`, 'imports', 'opt-in-lists');
  }

  changed({ id, accountId }: { id: number; accountId: number }): Promise<void> {
    return this.live.publish(accountId, `import:${id}`, 'imports');
  }
}
