import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type Page, page } from '../../../shared/web/page.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import { Responders } from '../../keywords/responders.js';
import { NotCsv } from '../csv/not-csv.js';
import type { MappedImport } from '../import.js';
import { checkView } from '../imports.view.js';
import { type Forecast, Forecasts } from './forecast.js';

const NO_OPT_IN =
  'This line has no active keyword that opts in. Customers whom this file opts out could never come back. Activate one under Keywords first.';

/** The last look before Run: what would happen, and whether it may. */
@Injectable()
export class ImportChecks {
  constructor(
    private readonly forecasts: Forecasts,
    private readonly em: EntityManager,
    private readonly responders: Responders,
  ) {}

  async page(user: SignedInUser, found: MappedImport): Promise<Page> {
    const optInKeyword = await this.optInKeyword(found);
    let forecast: Forecast | null = null;
    try {
      forecast = await this.forecasts.of(found, user.defaultCountry);
    } catch (error) {
      if (!(error instanceof NotCsv)) throw error;
      return this.show(checkView(found, null, { problem: error.message }));
    }
    return this.show(checkView(found, forecast, optInKeyword ? { optInKeyword } : { problem: NO_OPT_IN }));
  }

  /** What customers text to come back. Without such a keyword an import may not start: it might opt someone out for ever. */
  async optInKeyword({ lineId }: MappedImport): Promise<string | undefined> {
    return (await this.responders.optInKeywordsOn(this.em, [lineId])).get(lineId);
  }

  private show(model: ReturnType<typeof checkView>): Page {
    return page('imports/check', { title: 'Check and run', nav: 'imports', status: model.problem ? 422 : 200, model });
  }
}
