import { cpus } from 'node:os'

export type Machine = { processor: string; cores: number; node: string; platform: string }

/** What is told of the machine: enough to compare by, nothing that names it. */
export function machine(): Machine {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  }
}
