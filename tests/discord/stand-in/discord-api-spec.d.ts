/** The package ships its schemas without types. */
declare module "discord-api-spec/zod" {
  interface BodySchema {
    safeParse(
      body: unknown,
    ):
      | { readonly success: true; readonly data: unknown }
      | { readonly success: false; readonly error: { readonly message: string } };
  }
  export const ApplicationCommandUpdateRequestSchema: BodySchema;
  export const CreateMessageInteractionCallbackRequestSchema: BodySchema;
  export const UpdateMessageInteractionCallbackRequestSchema: BodySchema;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: BodySchema;
  export const ModalInteractionCallbackRequestSchema: BodySchema;
  export const IncomingWebhookRequestPartialSchema: BodySchema;
  export const IncomingWebhookUpdateRequestPartialSchema: BodySchema;
}
