import { Controller, Get } from '@nestjs/common';
import { goTo, type Redirection } from './shared/web/page.js';

/** The front door leads to the conversations. */
@Controller()
export class HomeController {
  @Get()
  home(): Redirection {
    return goTo('/conversations');
  }
}
