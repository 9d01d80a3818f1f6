/**
 * A sentence before it has a language: a key of the message files and what it is filled with. The domain returns
 * these and never sentences. A value named `partner` or `other` is a slot, 'A' or 'B', that the page replaces with a name;
 * one named `observation`, `assignment` or `measure` is an id that it replaces with a title; days are 'YYYY-MM-DD'.
 */
export type Message = { key: string; values: Record<string, string | number> }
