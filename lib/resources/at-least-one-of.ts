/** Any of `T`'s members, but one at least. */
export type AtLeastOneOf<T> = { [K in keyof T]: Required<Pick<T, K>> & Partial<Omit<T, K>> }[keyof T];
