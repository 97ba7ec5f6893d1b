// Loaded into a process we start, and by that into those it starts: a parent that is killed can stop nobody.
const parent = process.ppid
setInterval(() => process.ppid === parent || process.exit(1), 500).unref()
