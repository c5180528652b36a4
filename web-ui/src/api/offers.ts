/** Whether the server offers an action on a resource; the only question about permission this client asks. */
export const offers = (resource: { allowedActions?: string[] } | null | undefined, action: string) =>
  resource?.allowedActions?.includes(action) ?? false
