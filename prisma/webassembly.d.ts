/** What schema-engine.ts needs of WebAssembly; the DOM library that declares it would bring a browser with it. */
declare namespace WebAssembly {
  interface Module {
    readonly brand?: never;
  }
  interface Instance {
    readonly exports: Record<string, unknown>;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: Record<string, object>): Promise<Instance>;
}
