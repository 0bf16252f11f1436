import type { Client, ClientDefaults } from "./kinds";

/** The apps that use the pool. */
export interface ClientsSettings {
  /** By name: letters, digits, `-` and `_`. The name makes the address; another name is another client. */
  readonly clients?: Readonly<Record<string, Client>>;
  /** What every client has that does not state it itself; it wins over what the kind decides. */
  readonly clientDefaults?: ClientDefaults;
}
