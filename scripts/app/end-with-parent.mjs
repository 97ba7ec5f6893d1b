// Loaded into the app's process: a parent that is killed can't stop it, but its channel closes.
process.on('disconnect', () => process.exit())
process.channel?.unref()
