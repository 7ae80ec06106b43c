/** An answer that says no. Handlers throw it; the server turns it into Clio's error object. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

/** 400: the request itself is wrong. */
export function badRequest(type: string, message: string): Refusal {
  return new Refusal(400, type, message);
}

/** 404: no such record, or none that this user may see. Clio answers both alike. */
export function missing(what: string): Refusal {
  return new Refusal(404, 'RecordNotFound', `${what} not found`);
}

/** 422: well formed, but not allowed. Clio gives one type and one message, never a list by attribute. */
export function unprocessable(message: string, type = 'UnprocessableEntity'): Refusal {
  return new Refusal(422, type, message);
}

/** 403: the application's scopes or the user's role do not allow it. */
export function forbidden(message: string): Refusal {
  return new Refusal(403, 'ForbiddenError', message);
}
