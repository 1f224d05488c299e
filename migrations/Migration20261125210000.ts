import { Migration } from '@mikro-orm/migrations';

/** An opt-out waits for texts of unknown fate, too, while these are fresh; it finds them as it finds those on their way. */
export class Migration20261125210000 extends Migration {
  override up(): void {
    this.addSql(
      `create index messages_in_doubt on messages (line_id, mobile_number, ruled_at) where status = 'uncertain'`,
    );
  }
}
