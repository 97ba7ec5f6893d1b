// Loaded into a process we start: a parent that is killed can't stop it any more, but its channel closes.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
