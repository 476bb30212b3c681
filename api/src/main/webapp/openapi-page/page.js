SwaggerUIBundle({ url: "/api/openapi", dom_id: "#document", deepLinking: true });
