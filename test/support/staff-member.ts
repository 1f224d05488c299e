/** What a page answered. */
export type Answer = { status: number; url: string; html: string; headers: Headers };

/** A signed-in member of staff at a browser without JavaScript. */
export class StaffMember {
  private readonly cookies = new Map<string, string>();
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async signIn(email: string, password: string): Promise<Answer> {
    const answer = await this.post('/sign-in', { email, password });
    if (answer.status !== 200 || new URL(answer.url).pathname === '/sign-in') {
      throw new Error(`${email} was not signed in: ${answer.status} at ${answer.url}`);
    }
    return answer;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { headers });
  }

  /** Posts a form, or a multipart one when given FormData, and follows the redirection. */
  post(
    path: string,
    form: Record<string, string | string[]> | FormData,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = form instanceof FormData ? form : formBody(form);
    return this.ask(path, { method: 'POST', body, headers: { Origin: this.url, ...headers } });
  }

  /** Posts JSON, as no form of ours does. */
  postJson(path: string, body: string): Promise<Answer> {
    return this.ask(path, { method: 'POST', body, headers: { Origin: this.url, 'Content-Type': 'application/json' } });
  }

  private async ask(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const response = await fetch(new URL(path, this.url), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    this.keepCookies(response);
    const location = response.headers.get('location');
    if (location && response.status >= 300 && response.status < 400) {
      await response.arrayBuffer();
      return this.ask(new URL(location, response.url).href, { headers: {} });
    }
    return { status: response.status, url: response.url, html: await response.text(), headers: response.headers };
  }

  private keepCookies(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

function formBody(form: Record<string, string | string[]>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one);
  return body;
}
