import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export interface DuckLimits {
  /** Mebibytes DuckDB may hold at most; past that it spills into `temporaryDirectory`. */
  readonly memoryMb: number;
  readonly temporaryDirectory: string;
  readonly threads?: number;
}

export interface Duck {
  /** Connections are for one statement at a time. */
  connect(): Promise<DuckDBConnection>;
  close(): void;
}

// Two threads write and read Parquet as fast as this work's other half (COPY, hashing) can feed them.
const THREADS = 2;

/** An in-memory DuckDB that keeps to its limits and never reaches for the network. */
export async function openDuck({
  memoryMb,
  temporaryDirectory,
  threads = THREADS,
}: DuckLimits): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryMb}MiB`,
    threads: String(threads),
    temp_directory: temporaryDirectory,
    // Every order that matters is asked for by ORDER BY.
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  return {
    connect: async () => {
      const connection = await instance.connect();
      await connection.run(`SET TimeZone = 'UTC'`);
      return connection;
    },
    close: () => instance.closeSync(),
  };
}

/** A text as DuckDB writes it: for paths, which COPY and read_parquet take as literals alone. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
