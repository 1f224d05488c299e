import { Controller, Get } from '@nestjs/common';
import { type Page, page } from '../../shared/web/page.js';

const CATEGORIES = [
  {
    title: 'Account & Line Opt In/Out',
    about: 'Who opted in or out on which of your lines, since when, and by what.',
    url: '/reports/opt-in-out',
    icon: 'shield',
  },
];

/** The categories of reports. */
@Controller('reports')
export class ReportsController {
  @Get()
  index(): Page {
    return page('reports/index', { title: 'Reporting', nav: 'reports', model: { categories: CATEGORIES } });
  }
}
