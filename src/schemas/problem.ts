import Type from 'typebox';

/** RFC 9457. */
export const Problem = Type.Object(
  {
    type: Type.String({
      format: 'uri-reference',
      description: 'Address of the page that explains the code.',
    }),
    title: Type.String({ description: 'The code in words.' }),
    status: Type.Integer({ description: 'HTTP status.', 'x-unit': 'status' }),
    detail: Type.String({ description: 'What went wrong with this request.' }),
    instance: Type.String({ description: 'Path of the request.' }),
    code: Type.String({ description: 'Stable code of the error, SCREAMING_SNAKE.' }),
    requestId: Type.String({
      description: 'Id of the request, also in `x-request-id`; name it when you ask us.',
    }),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          path: Type.String({ description: 'Where in the request, e.g. `body/gamertag`.' }),
          message: Type.String({ description: 'What is wrong there.' }),
        }),
        { description: 'Each bad field.' },
      ),
    ),
  },
  { $id: 'Problem', description: 'Why a request was not answered (application/problem+json).' },
);
