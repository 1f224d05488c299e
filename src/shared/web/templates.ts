import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { projectRoot } from '../project-root.js';
import { templateHelpers } from './template-helpers.js';

const folder = join(projectRoot, 'views');

/**
 * The templates of views/, compiled once at the start, or again when a file changes while developing.
 * A field that the model lacks throws; so does an unknown helper, already at the start.
 */
export class Templates {
  private templates = new Map<string, HandlebarsTemplateDelegate>();
  private stale = true;

  constructor(
    private readonly assetUrl: (name: string) => string,
    development: boolean,
  ) {
    this.compileAll();
    if (development) {
      watch(folder, { recursive: true, persistent: false }, () => {
        this.stale = true;
      });
    }
  }

  /** @param data what every template may read with an @ in front, as in @user */
  render(name: string, model: object, data: Record<string, unknown>): string {
    if (this.stale) this.compileAll();
    const template = this.templates.get(name);
    if (!template) throw new Error(`There is no template views/${name}.hbs.`);
    return template(model, { data });
  }

  private compileAll(): void {
    const handlebars = Handlebars.create();
    const helpers = templateHelpers(this.assetUrl);
    handlebars.registerHelper(helpers);
    const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
    const options = { strict: true, knownHelpersOnly: true, knownHelpers, preventIndent: true };
    const templates = new Map<string, HandlebarsTemplateDelegate>();
    for (const [name, source] of sources()) {
      try {
        handlebars.precompile(source, options);
      } catch (error) {
        throw new Error(`views/${name}.hbs: ${(error as Error).message}`);
      }
      const template = handlebars.compile(source, options);
      templates.set(name, template);
      if (isPartial(name)) handlebars.registerPartial(partialName(name), template);
    }
    this.templates = templates;
    this.stale = false;
  }
}

function sources(): [name: string, source: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.slice(0, -'.hbs'.length).replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]);
}

function isPartial(name: string): boolean {
  return name.startsWith('partials/') || (name.split('/').at(-1)?.startsWith('_') ?? false);
}

/** views/partials/field.hbs is `field`, views/contacts/_table.hbs is `contacts/_table`. */
function partialName(name: string): string {
  return name.replace(/^partials\//, '');
}
