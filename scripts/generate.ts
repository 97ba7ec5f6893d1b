import { ensureClient } from './app/client'
import { run } from './failure'

run(ensureClient)
