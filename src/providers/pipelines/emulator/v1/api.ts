import type { FurtherApi } from '../../../../emulator/served-api.js';
import type { EmulatedPlatform } from '../platform.js';
import { V1_ERRORS } from './errors.js';
import { V1 } from './routes.js';
import { taskRoutes } from './routes-tasks.js';
import { uploadRoutes } from './routes-uploads.js';

/** External API v1 (C-f): tasks of workflows, with errors and a document of its own. */
export function externalV1(platform: EmulatedPlatform): FurtherApi {
  return {
    under: V1,
    document: {
      title: 'External API v1 (emulated)',
      version: '1.0.0',
      description: 'Creates tasks of workflows and shows their status.',
      security: {
        ExternalApiBearerAuth: { type: 'http', scheme: 'bearer' },
        ExternalApiKeyHeaderAuth: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
    },
    routes: [...taskRoutes(platform), ...uploadRoutes(platform)],
    errors: V1_ERRORS,
    limitsRefusedKeys: true,
    answerHeaders: () => deprecation(platform),
  };
}

const SUCCESSOR = '</docs/api-reference/main-rest-api>; rel="successor-version"';

/** C-e.4; the date is the form of RFC 9745, `Sunset` that of RFC 8594. */
function deprecation({ switches }: EmulatedPlatform): Record<string, string> {
  if (!switches.v1_routes) return {};
  switch (switches.v1_deprecation) {
    case 'absent':
      return {};
    case 'true':
      return { Deprecation: 'true', Link: SUCCESSOR };
    case 'date':
      return { Deprecation: '@1767225600', Sunset: 'Fri, 01 Jan 2027 00:00:00 GMT', Link: SUCCESSOR };
  }
}
