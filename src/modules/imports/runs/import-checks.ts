import { Injectable } from '@nestjs/common';
import { type Page, page } from '../../../shared/web/page.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import { NotCsv } from '../csv/not-csv.js';
import type { MappedImport } from '../import.js';
import { ImportableLines } from '../importable-lines.js';
import { checkView } from '../imports.view.js';
import { type Forecast, Forecasts } from './forecast.js';

const NO_OPT_IN =
  'This line has no active keyword that opts in. Customers whom this file opts out could never come back. Activate one under Keywords first.';

/** The last look before Run: what would happen, and whether it may. */
@Injectable()
export class ImportChecks {
  constructor(
    private readonly forecasts: Forecasts,
    private readonly lines: ImportableLines,
  ) {}

  async page(user: SignedInUser, found: MappedImport): Promise<Page> {
    const problem = await this.problemOf(found);
    let forecast: Forecast | null = null;
    try {
      forecast = await this.forecasts.of(found, user.defaultCountry);
    } catch (error) {
      if (!(error instanceof NotCsv)) throw error;
      return this.show(found, null, error.message);
    }
    return this.show(found, forecast, problem);
  }

  /** Why this import may not start now, or an empty text. */
  async problemOf(found: MappedImport): Promise<string> {
    return (await this.lines.canBeOptedInto(found.lineId)) ? '' : NO_OPT_IN;
  }

  private show(found: MappedImport, forecast: Forecast | null, problem: string): Page {
    return page('imports/check', {
      title: 'Check and run',
      nav: 'imports',
      status: problem ? 422 : 200,
      model: checkView(found, forecast, problem),
    });
  }
}
