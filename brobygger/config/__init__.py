"""How the product is put together: settings, addresses, servers, the embedded database."""
