// The one bundle's entry: each face is loaded on its own, so that the command line never pays for the action's client.

export async function runAction(): Promise<void> {
  await (await import('./action.ts')).runAction();
}

export async function runCli(): Promise<void> {
  await (await import('./cli.ts')).runCli();
}
