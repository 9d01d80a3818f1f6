// Zod compiles its schemas with `new Function` where it may; the policy of our pages refuses that, and even asking
// leaves a report. Set here, before any page's script: a schema decides when it is made.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
