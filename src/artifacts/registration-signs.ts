// How a source file shows that it may carry texts for a model, before it is read as source.

/** Words that stand in files which register tools or hold prompts, and hardly anywhere else: keywords for detectors. */
export const REGISTRATION_SIGNS: readonly string[] = [
  '.registerTool(',
  '.registerPrompt(',
  '.registerResource(',
  'McpServer',
  'FastMCP',
  'inputSchema',
  'input_schema',
  '@mcp.tool',
  '@mcp.prompt',
  '@mcp.resource',
  '.add_tool(',
  '.tool()',
  '@tool',
  'NewTool(',
  'mcp.Tool{',
  'types.Tool(',
  'system_prompt',
  'systemPrompt',
  'SYSTEM_PROMPT',
  'system_message',
  '.__doc__ =',
  '_DESC',
];
