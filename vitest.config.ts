import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    // Two cores: more files at once only make each other's timing worse.
    maxWorkers: 2,
    // With V8's baseline compiler, garbage collection in Node 24 now and then ends a test's process by
    // SIGSEGV, another one each time: https://github.com/nodejs/node/issues/62393
    execArgv: ["--no-sparkplug"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
