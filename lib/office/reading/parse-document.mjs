import { parentPort, workerData } from 'node:worker_threads'

import mammoth from 'mammoth'

// What a Word file says, a paragraph a line; pictures and looks are left out.
const { value } = await mammoth.extractRawText({ buffer: Buffer.from(workerData.bytes) })
parentPort?.postMessage({ text: value })
